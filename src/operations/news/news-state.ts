import { problem } from '#basis/problem.ts';
import type { Person } from '#engine/rights/role.ts';
import { granted, type Verdict } from '#engine/rights/verdict.ts';
import { lockNews, type NewsContent, type NewsEntry, readNewsEntries } from '#store/news/news-entries.ts';
import type { Context } from '../context.ts';
import { liesInArea } from '../recording/area.ts';
import type { World } from '../world.ts';

/** How a piece of news stands: the fold of its entries. */
export interface NewsState {
  readonly item: string;
  readonly unit: string;
  readonly standing: 'draft' | 'published' | 'taken-down';
  /** As it was written last. */
  readonly draft: NewsContent;
  /** As everybody reads it; absent while it is not published. */
  readonly shown: NewsContent | undefined;
  /** When it was first published, and when it last changed. */
  readonly publishedAt: string | undefined;
  readonly changedAt: string;
  readonly reason: string | undefined;
}

/** Of one item, oldest first; nothing where the reader sees none of its content. */
export function foldNews(entries: readonly NewsEntry[]): NewsState | undefined {
  const last = entries.at(-1);
  const draft = entries.findLast(({ content }) => content !== null)?.content;
  if (!last || !draft) return undefined;
  const told = entries.findLast(({ act }) => act !== 'drafted');
  const isShown = told?.act === 'published';
  return {
    item: last.item,
    unit: last.unit,
    standing: isShown ? 'published' : (told?.act ?? 'drafted') === 'taken-down' ? 'taken-down' : 'draft',
    draft,
    shown: isShown ? (told.content ?? undefined) : undefined,
    publishedAt: entries.find(({ act }) => act === 'published')?.at,
    changedAt: (told ?? last).at,
    reason: told?.reason ?? undefined
  };
}

export async function readNews(
  context: Context,
  of: { readonly unit?: string | undefined; readonly item?: string | undefined }
): Promise<readonly NewsState[]> {
  const entries = await readNewsEntries(context.sql, of);
  return [...Map.groupBy(entries, ({ item }) => item).values()].flatMap((one) => foldNews(one) ?? []);
}

/** Held until the transaction ends. */
export async function getNewsToChange(context: Context, item: string): Promise<NewsState> {
  await lockNews(context.sql, item);
  const [state] = await readNews(context, { item });
  if (!state) throw problem('no-such-news', { id: item });
  const verdict = context.person && writesFor(context.world, context.person, state.unit);
  if (verdict && !verdict.may) throw problem('not-allowed', { operation: 'news', reason: verdict.reason });
  return state;
}

/** An office speaks for its own unit, and for communes of its area. */
export function writesFor(world: World, person: Person, unit: string): Verdict {
  return person.unit === unit ? granted : liesInArea(world, person, unit);
}
