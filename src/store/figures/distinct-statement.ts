import type { Sides } from '#engine/records/sides.ts';
import type { ISql } from 'postgres';
import { looseTable, ofSides, type Placed, type SumRow } from './plain-sums.ts';

/**
 * Distinct values cannot be added up, so they are counted from the contributions that carry a key. A value
 * that stands in a whole commune is certain and not counted again in a divided one.
 */
export async function distinctStatement(
  sql: ISql,
  asked: readonly Placed[],
  indicators: readonly number[],
  sides: readonly Sides[]
): Promise<readonly SumRow[]> {
  const members = asked.flatMap(({ plan, index }) =>
    plan.members.map((one) => ({ ...one, plan: index, first: plan.span.from, last: plan.span.to }))
  );
  return sql<SumRow[]>`
    select plan, weight, indicator, confirmed, count(*)::int as amount, sum(records)::bigint as records
    from (
      select plan, min(weight) as weight, indicator, confirmed, sum(records) as records
      from (
        select m.plan, m.weight, c.indicator, c.confirmed, c.key, sum(c.records) as records
        from (${looseTable(sql, members)}) m
        join contribution c on c.unit = m.commune and c.day between m.first and m.last
          and c.placed between m.from_day and m.to_day
        where c.indicator = any (${sql.array([...indicators])}::smallint[]) and c.key <> '' ${ofSides(sql, 'c', sides)}
        group by m.plan, m.weight, c.indicator, c.confirmed, c.key
        having sum(c.amount) > 0
      ) standing
      group by plan, indicator, confirmed, key
    ) values_
    group by plan, weight, indicator, confirmed`;
}
