import type { Asked } from '#engine/indicators/evaluate.ts';
import type { ISql } from 'postgres';

export interface SumRow {
  readonly plan: number;
  readonly weight: number;
  readonly indicator: number;
  readonly confirmed: boolean;
  readonly amount: number;
  readonly records: number;
}

/** A question's plan with its place among all that are asked. */
export type Placed = Asked & { readonly index: number };

interface CellRun {
  readonly plan: number;
  readonly cls: string;
  readonly grain: 'day' | 'piece' | 'year';
  readonly from: string;
  readonly to: string;
}

/**
 * Cells `union all` tail in ONE statement: a snapshot sees a contribution in the tail or in its cell, never
 * in both or in neither, whatever the compactor does meanwhile.
 */
export async function sumsStatement(
  sql: ISql,
  asked: readonly Placed[],
  indicators: readonly number[]
): Promise<readonly SumRow[]> {
  const runs = asked.flatMap(cellRuns);
  const loose = looseRows(asked);
  const wanted = sql`any (${sql.array([...indicators])}::smallint[])`;
  const fromCells = sql`
    select r.plan, 0 as weight, c.indicator, c.confirmed, c.amount, c.records
    from unnest(${sql.array(runs.map((one) => one.plan))}::int[],
      ${sql.array(runs.map((one) => one.cls))}::text[], ${sql.array(runs.map((one) => one.grain))}::text[],
      ${sql.array(runs.map((one) => one.from))}::date[], ${sql.array(runs.map((one) => one.to))}::date[]
    ) as r(plan, class, grain, from_day, to_day)
    join cell c on c.class = r.class and c.grain = r.grain and c.start between r.from_day and r.to_day
    where c.indicator = ${wanted}
    union all
    select s.plan, 0, d.indicator, d.confirmed, d.amount, d.records
    from delta d
    join (${spans(sql, asked)}) s on s.class = d.class and d.day between s.first and s.last
    where d.indicator = ${wanted}`;
  const fromCommunes = sql`
    select l.plan, l.weight, c.indicator, c.confirmed, c.amount, c.records
    from (${looseTable(sql, loose)}) l
    join contribution c on c.unit = l.commune and c.day between l.first and l.last
      and c.placed between l.from_day and l.to_day
    where c.indicator = ${wanted} and c.key = ''`;
  const either = [...(runs.length > 0 ? [fromCells] : []), ...(loose.length > 0 ? [fromCommunes] : [])];
  const [first, second] = either;
  if (!first) return [];
  return sql<SumRow[]>`
    select plan, weight, indicator, confirmed, sum(amount)::bigint as amount, sum(records)::bigint as records
    from (${second ? sql`${first} union all ${second}` : first}) x
    group by plan, weight, indicator, confirmed`;
}

/** The tail is not cut into grains, so that every row of it is met by its plan once. */
function spans(sql: ISql, asked: readonly Placed[]) {
  const rows = asked.flatMap(({ plan, index }) => plan.classes.map((cls) => ({ index, cls, ...plan.span })));
  return sql`
    select * from unnest(${sql.array(rows.map((one) => one.index))}::int[],
      ${sql.array(rows.map((one) => one.cls))}::text[], ${sql.array(rows.map((one) => one.from))}::date[],
      ${sql.array(rows.map((one) => one.to))}::date[]) as s(plan, class, first, last)`;
}

export interface LooseRow {
  readonly plan: number;
  readonly commune: string;
  readonly first: string;
  readonly last: string;
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** Communes with the days asked and the days on which what lies there belongs. */
export function looseTable(sql: ISql, rows: readonly LooseRow[]) {
  return sql`
    select * from unnest(${sql.array(rows.map((one) => one.plan))}::int[],
      ${sql.array(rows.map((one) => one.commune))}::text[],
      ${sql.array(rows.map((one) => one.first))}::date[], ${sql.array(rows.map((one) => one.last))}::date[],
      ${sql.array(rows.map((one) => one.from))}::date[], ${sql.array(rows.map((one) => one.to))}::date[],
      ${sql.array(rows.map((one) => one.weight))}::int[]
    ) as l(plan, commune, first, last, from_day, to_day, weight)`;
}

function looseRows(asked: readonly Placed[]): readonly LooseRow[] {
  return asked.flatMap(({ plan, index }) =>
    plan.loose.map((one) => ({ ...one, plan: index, first: plan.span.from, last: plan.span.to }))
  );
}

function cellRuns({ plan, index }: Placed): readonly CellRun[] {
  const runs = [
    ...plan.cut.years.map((span) => ({ grain: 'year' as const, ...span })),
    ...plan.cut.pieces.map((span) => ({ grain: 'piece' as const, ...span })),
    ...plan.cut.edges.map((span) => ({ grain: 'day' as const, ...span }))
  ];
  return plan.classes.flatMap((cls) => runs.map((run) => ({ plan: index, cls, ...run })));
}
