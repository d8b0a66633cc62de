import { addDays } from '#basis/day.ts';
import { farthest, whyAlike } from '#engine/matching/compare.ts';
import { kinds } from '#programme/catalogue.ts';
import { sideOf } from '#programme/parties.ts';
import { findNear, readTold, type ToldRecord } from '#store/matching/near-records.ts';
import { replacePairs } from '#store/matching/pairs.ts';
import type { ISql } from 'postgres';

/** Finds anew with which others each of these records may be one event; gives how many pairs there are. */
export async function lookAgain(sql: ISql, records: readonly string[]): Promise<number> {
  if (records.length === 0) return 0;
  let found = 0;
  for (const told of await readTold(sql, records)) {
    const { home, state } = told;
    const { id: record, kind, header } = state;
    const others = await alikeTo(sql, told);
    await replacePairs(sql, { home, record, kind, unit: header.unit, others });
    found += others.length;
  }
  return found;
}

async function alikeTo(sql: ISql, told: ToldRecord): Promise<readonly string[]> {
  const { state } = told;
  const kind = kinds.get(state.kind);
  if (!kind?.duplicateWhen || state.status !== 'recorded') return [];
  const { unit, day } = state.header;
  const days = farthest(kind);
  const near = await findNear(sql, {
    id: state.id,
    kind: kind.id,
    unit,
    from: addDays(day, -days),
    to: addDays(day, days)
  });
  return near.filter((one) => whyAlike(kind, told, one, sideOf)).map((one) => one.state.id);
}
