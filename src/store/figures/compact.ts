import { EVERYWHERE } from '#engine/indicators/plan.ts';
import type { ISql, Sql } from 'postgres';

/** One number for all servers of a database: only one of them compacts at a time. */
const COMPACTOR = 7_309_001;

/** First day of the piece of a month (cut at days 1, 15 and 16) in which a day lies; as in engine/indicators/pieces. */
const PIECE = `(date_trunc('month', day)::date
  + case when extract(day from day) < 15 then 0 when extract(day from day) = 15 then 14 else 15 end)`;

const GRAINS = [
  ['day', 'day'],
  ['piece', PIECE],
  ['year', `date_trunc('year', day)::date`]
] as const;

/** Sums of signed rows in every grain, by class and for the country; years carry the number of this folding. */
function sumsOf(rows: string): string {
  return GRAINS.map(
    ([grain, start]) => `
    select summed.class, '${grain}' as grain, ${start} as start, indicator, confirmed, sides,
      sum(amount)::bigint as amount, sum(records)::bigint as records,
      ${grain === 'year' ? '(select number from numbered)' : '0'} as folded
    from ${rows} as one, lateral (values (one.class), ('${EVERYWHERE}')) as summed(class)
    group by 1, 2, 3, 4, 5, 6`
  ).join(' union all ');
}

/** Folds the tail into cells, exactly once; gives the number of rows folded (0 when another server is at it). */
export async function compact(sql: Sql): Promise<number> {
  return sql.begin(async (transaction) => {
    const [lock] = await transaction<{ mine: boolean }[]>`
      select pg_try_advisory_xact_lock(${COMPACTOR}) as mine`;
    if (!lock?.mine) return 0;
    return foldTail(transaction);
  });
}

/** Folding itself; without a lock of its own, so only for one at a time. */
export async function foldTail(transaction: ISql): Promise<number> {
  const [folded] = await transaction<{ count: number }[]>`
      with gone as (
        delete from delta returning class, indicator, day, amount, records, confirmed, sides
      ), numbered as (
        update folding set number = number + 1 where exists (select 1 from gone) returning number
      ), sums as (${transaction.unsafe(sumsOf('gone'))}), folded as (
        insert into cell as c (class, grain, start, indicator, confirmed, sides, amount, records, folded)
        select class, grain, start, indicator, confirmed, sides, amount, records, folded from sums
        on conflict (class, grain, start, indicator, confirmed, sides) do update
        set amount = c.amount + excluded.amount, records = c.records + excluded.records, folded = excluded.folded
      )
      select count(*)::int as count from gone`;
  return folded?.count ?? 0;
}

/** Makes all cells anew from the contributions; `classes` gives each commune version its class. */
export async function rebuild(sql: Sql, classes: ReadonlyMap<string, string>): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(${COMPACTOR})`;
    await transaction`lock table contribution, delta in share row exclusive mode`;
    await transaction`delete from delta`;
    await transaction`delete from cell`;
    await transaction`
      with numbered as (
        update folding set number = number + 1, rebuilt = number + 1 returning number
      ), classed as (
        select k.class, c.day, c.indicator, c.confirmed, c.sides, c.amount, c.records
        from contribution c
        join unnest(${transaction.array([...classes.keys()])}::text[], ${transaction.array([...classes.values()])}::text[])
          as k(commune, class) on k.commune = c.unit
        where c.key = ''
      )
      insert into cell (class, grain, start, indicator, confirmed, sides, amount, records, folded)
      ${transaction.unsafe(sumsOf('classed'))}`;
  });
}
