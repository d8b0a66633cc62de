import type { Day } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { ISql } from 'postgres';

/** Tips that a box closed in one month. */
export interface TipCount {
  readonly unit: string;
  /** First day of the month. */
  readonly month: Day;
  readonly field: string;
  readonly outcome: string;
  readonly count: number;
}

export async function countTip(
  sql: ISql,
  { unit, month, field, outcome }: Omit<TipCount, 'count'>
): Promise<void> {
  await sql`
    insert into vault.tip_count as had (unit, month, field, outcome, count)
    values (${unit}, ${month}, ${field}, ${outcome}, 1)
    on conflict (unit, month, field, outcome) do update set count = had.count + 1`;
}

/** In official order of what they are; months that begin within the period. */
export async function readTipCounts(
  sql: ISql,
  units: readonly string[],
  { from, to }: Period
): Promise<readonly TipCount[]> {
  return sql<TipCount[]>`
    select unit, month, field, outcome, count from vault.tip_count
    where unit = any (${sql.array([...units])}::text[]) and month between ${from} and ${to}
    order by unit, month, field, outcome`;
}
