import { problem } from '#basis/problem.ts';
import { whyAlike } from '#engine/matching/compare.ts';
import { kinds } from '#programme/catalogue.ts';
import { sideOf } from '#programme/parties.ts';
import { readTold, type ToldRecord } from '#store/matching/near-records.ts';
import { type Pair, readPairs } from '#store/matching/pairs.ts';
import type { Context } from '../context.ts';

/** Pairs in the person's area that nobody has judged yet, both records with the reasons. */
export async function foundPairs(
  { sql, world, person }: Context,
  page: { readonly limit: number; readonly offset: number }
) {
  if (!person) throw problem('not-signed-in', {});
  const units = [...world.scopeOf(person).units];
  const { pairs, total } = await readPairs(sql, { units, ...page });
  const told = await readTold(sql, [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]);
  const byId = new Map(told.map((one) => [one.state.id, one]));
  return { total, pairs: pairs.flatMap((pair) => describedPair(pair, byId)) };
}

export type FoundPair = Awaited<ReturnType<typeof foundPairs>>['pairs'][number];

/** The one with the earlier day stands first. */
function describedPair({ one, other }: Pair, byId: ReadonlyMap<string, ToldRecord>) {
  const records = [one, other].flatMap((id) => byId.get(id) ?? []).toSorted(byDay);
  const [a, b] = records;
  const kind = a && kinds.get(a.state.kind);
  if (!a || !b || !kind) return [];
  const reasons = whyAlike(kind, a, b, sideOf);
  if (!reasons) return [];
  return [{ kind: kind.id, reasons, records: records.map(withTitle) }];
}

export function withTitle({ state, recorder }: ToldRecord) {
  const kind = kinds.get(state.kind);
  const title = kind?.titledBy && state.values[kind.titledBy];
  return { state, recorder, title: typeof title === 'string' ? title : (kind?.label.vi ?? state.kind) };
}

function byDay({ state: a }: ToldRecord, { state: b }: ToldRecord): number {
  return `${a.header.day} ${a.id}` < `${b.header.day} ${b.id}` ? -1 : 1;
}
