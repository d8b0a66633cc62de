import type { NewsContent } from '#store/news/news-entries.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { readNews } from '../news/news-state.ts';

/** A piece of news as everybody reads it. */
export interface PublicNews extends Omit<NewsContent, 'record'> {
  readonly item: string;
  readonly unit: string;
  readonly unitName: string;
  readonly publishedAt: string;
  readonly changedAt: string;
}

export default operation({
  id: 'public-news',
  label: { vi: 'Tin đã đăng', en: 'Published news' },
  words: {
    vi: 'Tin ngắn mà các cơ quan đã đăng, mới nhất trước. Không cần đăng nhập.',
    en: 'Short news that offices have published, the latest first. Needs no sign-in.'
  },
  input: v.object({
    unit: v.optional(v.pipe(v.string(), v.maxLength(100))),
    item: v.optional(v.pipe(v.string(), v.uuid()))
  }),
  positional: ['unit'],
  right: 'anybody',
  writes: false,
  run: async (of, context) => ({ items: await publicNews(context, of) })
});

export async function publicNews(
  context: Context,
  of: { readonly unit?: string | undefined; readonly item?: string | undefined }
): Promise<readonly PublicNews[]> {
  const { territory } = context.world;
  return (await readNews(context, of))
    .flatMap(({ item, unit, shown, publishedAt, changedAt }): readonly PublicNews[] => {
      if (!shown || publishedAt === undefined) return [];
      const { record: _, ...told } = shown;
      return [{ ...told, item, unit, unitName: territory.find(unit)?.name ?? unit, publishedAt, changedAt }];
    })
    .toSorted((a, b) =>
      a.publishedAt < b.publishedAt ? 1 : a.publishedAt > b.publishedAt ? -1 : a.item < b.item ? 1 : -1
    );
}
