import type { Day } from '#basis/day.ts';
import type { Asked, FigureSource, Sum } from '#engine/indicators/evaluate.ts';
import type { ReportedTotal } from '#engine/indicators/figure.ts';
import type { ISql } from 'postgres';
import { readReportedTotals } from './reported-totals.ts';
import { sumsStatement } from './sums-statement.ts';

interface Row {
  readonly plan: number;
  readonly weight: number;
  readonly indicator: number;
  readonly confirmed: boolean;
  readonly amount: number;
  readonly records: number;
}

/** Figures from the database: kept sums and their tail in one statement. Use within one snapshot. */
export function databaseSource(sql: ISql, numbers: ReadonlyMap<string, number>): FigureSource {
  const names = new Map([...numbers].map(([id, number]) => [number, id]));
  const named = (rows: readonly Row[]): readonly Sum[] =>
    rows.map((row) => ({ ...row, indicator: names.get(row.indicator) ?? '' }));
  const numbersOf = (asked: readonly Asked[]): readonly number[] => [
    ...new Set(asked.flatMap((one) => one.indicators).flatMap((id) => numbers.get(id) ?? []))
  ];
  return {
    sums: async (asked) => {
      const indicators = numbersOf(asked);
      if (indicators.length === 0) return [];
      return named(await sumsStatement(sql, asked, indicators));
    },
    distinct: async (asked) => {
      const indicators = numbersOf(asked);
      if (indicators.length === 0) return [];
      return named(await distinctStatement(sql, asked, indicators));
    },
    recording: (communes) => readRecording(sql, communes),
    reported: (units, indicators): Promise<readonly ReportedTotal[]> =>
      readReportedTotals(sql, units, indicators),
    ledger: async () => {
      const [row] = await sql<{ last: number | null }[]>`select max(position) as last from entry`;
      return row?.last ?? 0;
    }
  };
}

/** Distinct values cannot be added up, so they are counted from the contributions that carry a key. */
async function distinctStatement(
  sql: ISql,
  asked: readonly Asked[],
  indicators: readonly number[]
): Promise<readonly Row[]> {
  const loose = asked.flatMap(({ plan, indicators: wanted }, index) => {
    if (wanted.length === 0) return [];
    const partial = new Map(
      plan.loose.filter((one) => one.weight !== 0).map((one) => [one.commune, one.weight])
    );
    return plan.communes.map((commune) => ({
      plan: index,
      commune,
      from: plan.span.from,
      to: plan.span.to,
      weight: partial.get(commune) ?? 0
    }));
  });
  return sql<Row[]>`
    select plan, weight, indicator, confirmed, count(*)::int as amount, sum(records)::int as records
    from (
      select l.plan, l.weight, c.indicator, c.confirmed, c.key, sum(c.records) as records
      from unnest(${sql.array(loose.map((one) => one.plan))}::int[], ${sql.array(loose.map((one) => one.commune))}::text[],
        ${sql.array(loose.map((one) => one.from))}::date[], ${sql.array(loose.map((one) => one.to))}::date[],
        ${sql.array(loose.map((one) => one.weight))}::int[]) as l(plan, commune, from_day, to_day, weight)
      join contribution c on c.unit = l.commune and c.day between l.from_day and l.to_day
      where c.indicator = any (${sql.array([...indicators])}::smallint[]) and c.key <> ''
      group by l.plan, l.weight, c.indicator, c.confirmed, c.key
      having sum(c.amount) > 0
    ) keys
    group by plan, weight, indicator, confirmed`;
}

async function readRecording(sql: ISql, communes: readonly string[]): Promise<ReadonlyMap<string, Day>> {
  const few = communes.length < 500;
  const rows = await sql<{ unit: string; since: Day }[]>`
    select unit, since from recorder
    where ${few ? sql`unit = any (${sql.array([...communes])}::text[])` : sql`true`}`;
  return new Map(rows.map((row) => [row.unit, row.since]));
}
