import type { Asked } from '#engine/indicators/evaluate.ts';
import type { ISql } from 'postgres';

interface Row {
  readonly plan: number;
  readonly weight: number;
  readonly indicator: number;
  readonly confirmed: boolean;
  readonly amount: number;
  readonly records: number;
}

interface CellRun {
  readonly plan: number;
  readonly cls: string;
  readonly grain: 'piece' | 'year';
  readonly from: string;
  readonly to: string;
}

/**
 * Cells `union all` tail in ONE statement: a snapshot sees a contribution in the tail or in its cell, never
 * in both or in neither, whatever the compactor does meanwhile.
 */
export async function sumsStatement(
  sql: ISql,
  asked: readonly Asked[],
  indicators: readonly number[]
): Promise<readonly Row[]> {
  const runs = asked.flatMap(cellRuns);
  const loose = asked.flatMap(({ plan, indicators: wanted }, index) =>
    wanted.length === 0 ? [] : plan.loose.map((one) => ({ ...one, plan: index }))
  );
  const wanted = sql`any (${sql.array([...indicators])}::smallint[])`;
  const fromCells = sql`
    select r.plan, 0 as weight, c.indicator, c.confirmed, c.amount, c.records
    from runs r
    join cell c on c.class = r.class and c.grain = r.grain and c.start between r.from_day and r.to_day
    where c.indicator = ${wanted}
    union all
    select r.plan, 0, d.indicator, d.confirmed, d.amount, d.records
    from runs r
    join delta d on d.class = r.class and d.day between r.from_day and r.to_day
    where d.indicator = ${wanted}`;
  const fromCommunes = sql`
    select l.plan, l.weight, c.indicator, c.confirmed, c.amount, c.records
    from loose l
    join contribution c on c.unit = l.commune and c.day between l.from_day and l.to_day
    where c.indicator = ${wanted} and c.key = ''`;
  const either = [...(runs.length > 0 ? [fromCells] : []), ...(loose.length > 0 ? [fromCommunes] : [])];
  const [first, second] = either;
  if (!first) return [];
  return sql<Row[]>`
    with runs as (
      select * from unnest(${sql.array(runs.map((one) => one.plan))}::int[],
        ${sql.array(runs.map((one) => one.cls))}::text[], ${sql.array(runs.map((one) => one.grain))}::text[],
        ${sql.array(runs.map((one) => one.from))}::date[], ${sql.array(runs.map((one) => one.to))}::date[]
      ) as r(plan, class, grain, from_day, to_day)
    ), loose as (
      select * from unnest(${sql.array(loose.map((one) => one.plan))}::int[],
        ${sql.array(loose.map((one) => one.commune))}::text[], ${sql.array(loose.map((one) => one.from))}::date[],
        ${sql.array(loose.map((one) => one.to))}::date[], ${sql.array(loose.map((one) => one.weight))}::int[]
      ) as l(plan, commune, from_day, to_day, weight)
    )
    select plan, weight, indicator, confirmed, sum(amount)::bigint as amount, sum(records)::bigint as records
    from (${second ? sql`${first} union all ${second}` : first}) x
    group by plan, weight, indicator, confirmed`;
}

function cellRuns({ plan, indicators }: Asked, index: number): readonly CellRun[] {
  if (indicators.length === 0) return [];
  const runs = [
    ...plan.cut.years.map((span) => ({ grain: 'year' as const, ...span })),
    ...plan.cut.pieces.map((span) => ({ grain: 'piece' as const, ...span }))
  ];
  return plan.classes.flatMap((cls) => runs.map((run) => ({ plan: index, cls, ...run })));
}
