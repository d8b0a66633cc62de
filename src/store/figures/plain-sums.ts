import { yearOf } from '#basis/day.ts';
import { everySides, type Sides } from '#engine/records/sides.ts';
import { EVERYWHERE } from '#engine/indicators/plan.ts';
import type { Asked } from '#engine/indicators/question.ts';
import type { ISql } from 'postgres';
import type { YearCells, YearSums } from './year-cells.ts';

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

/** How often a transaction that sees every commit may be overtaken by the compactor. */
const TRIES = 10;

/**
 * Cells `union all` tail in ONE statement: a snapshot sees a contribution in the tail or in its cell, never
 * in both or in neither, whatever the compactor does meanwhile. The sums of whole years are held in the
 * process, as of the very folding that the statement saw.
 */
export async function plainSums(
  sql: ISql,
  asked: readonly Placed[],
  indicators: readonly number[],
  sides: readonly Sides[],
  yearCells: YearCells
): Promise<readonly SumRow[]> {
  const asksYears = asked.some(({ plan }) => plan.classes.length > 0 && plan.cut.years.length > 0);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const rows = await statement(sql, asked, indicators, sides);
    if (!asksYears) return rows.filter(isSum);
    const folding = rows.find((row) => !isSum(row))?.amount ?? 0;
    const years = await yearCells.after(folding, sql);
    if (years)
      return [
        ...rows.filter(isSum),
        ...asked.flatMap((one) => wholeYears(one, { indicators, sides }, years))
      ];
  }
  throw new Error('the tail was folded again and again while a figure was read');
}

function wholeYears(
  { plan: { classes, cut }, index }: Placed,
  wanted: { readonly indicators: readonly number[]; readonly sides: readonly Sides[] },
  years: YearSums
): readonly SumRow[] {
  return cut.years.flatMap(({ from, to }) => {
    const asked = { ...wanted, classes, first: yearOf(from), last: yearOf(to) };
    return years.rows(asked, ({ indicator, confirmed, amount, records }) => ({
      plan: index,
      weight: 0,
      indicator,
      confirmed,
      amount,
      records
    }));
  });
}

/** The row that tells the folding carries no plan. */
function isSum({ plan }: SumRow): boolean {
  return plan >= 0;
}

async function statement(
  sql: ISql,
  asked: readonly Placed[],
  indicators: readonly number[],
  sides: readonly Sides[]
): Promise<readonly SumRow[]> {
  const classes = asked.flatMap(({ plan, index }) =>
    plan.classes.map((cls) => ({ index, cls, ...plan.span }))
  );
  const parts = asked.flatMap(({ plan, index }) =>
    plan.classes.length === 0 ? [] : plan.cut.parts.map((part) => ({ index, ...part }))
  );
  const loose = looseRows(asked);
  const wanted = sql`any (${sql.array([...indicators])}::smallint[])`;
  const isWanted = (row: string) => ofSides(sql, row, sides);
  const ofClasses = sql`
    select * from unnest(${sql.array(classes.map((one) => one.index))}::int[],
      ${sql.array(classes.map((one) => one.cls))}::text[], ${sql.array(classes.map((one) => one.from))}::date[],
      ${sql.array(classes.map((one) => one.to))}::date[]) as s(plan, class, first, last)`;
  // "offset 0" keeps each sum a look into the key: the planner would rather read all cells.
  const fromCells = sql`
    select k.plan, 0 as weight, c.indicator, c.confirmed, p.sign * c.amount as amount, p.sign * c.records as records
    from (${ofClasses}) k
    join unnest(${sql.array(parts.map((one) => one.index))}::int[],
      ${sql.array(parts.map((one) => one.grain))}::text[], ${sql.array(parts.map((one) => one.start))}::date[],
      ${sql.array(parts.map((one) => one.sign))}::int[]) as p(plan, grain, start, sign) on p.plan = k.plan
    cross join lateral (
      select c.indicator, c.confirmed, c.amount, c.records
      from cell c
      where c.class = k.class and c.grain = p.grain and c.start = p.start and c.indicator = ${wanted} ${isWanted('c')}
      offset 0
    ) c`;
  const fromTail = sql`
    select s.plan, 0, d.indicator, d.confirmed, d.amount, d.records
    from delta d
    join (${ofClasses}) s on s.class = d.class and d.day between s.first and s.last
    where d.indicator = ${wanted} ${isWanted('d')}`;
  const fromTailEverywhere = sql`
    select s.plan, 0, d.indicator, d.confirmed, d.amount, d.records
    from delta d
    join (${ofClasses}) s on s.class = ${EVERYWHERE} and d.day between s.first and s.last
    where d.indicator = ${wanted} ${isWanted('d')}`;
  const fromCommunes = sql`
    select l.plan, l.weight, c.indicator, c.confirmed, c.amount, c.records
    from (${looseTable(sql, loose)}) l
    join contribution c on c.unit = l.commune and c.day between l.first and l.last
      and c.placed between l.from_day and l.to_day
    where c.indicator = ${wanted} and c.key = '' ${isWanted('c')}`;
  const arms = [
    sql`select -1 as plan, 0 as weight, 0::smallint as indicator, true as confirmed, number as amount, 0::bigint as records from folding`,
    ...(parts.length > 0 ? [fromCells] : []),
    ...(classes.some(({ cls }) => cls !== EVERYWHERE) ? [fromTail] : []),
    ...(classes.some(({ cls }) => cls === EVERYWHERE) ? [fromTailEverywhere] : []),
    ...(loose.length > 0 ? [fromCommunes] : [])
  ];
  return sql<SumRow[]>`
    select plan, weight, indicator, confirmed, sum(amount)::bigint as amount, sum(records)::bigint as records
    from (${arms.reduce((all, arm) => sql`${all} union all ${arm}`)}) x
    group by plan, weight, indicator, confirmed`;
}

/** Everything needs no look at whose it is. */
export function ofSides(sql: ISql, row: string, sides: readonly Sides[]) {
  if (sides.length === everySides.length) return sql``;
  return sql`and ${sql(row)}.sides = any (${sql.array([...sides])}::text[])`;
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
