import type { Day } from '#basis/day.ts';
import type { ReportedTotal } from '#engine/indicators/figure.ts';
import type { ISql } from 'postgres';

interface Row {
  readonly id: string;
  readonly indicator: string;
  readonly unit: string;
  readonly from_day: Day;
  readonly to_day: Day;
  readonly value: string;
  readonly bound: ReportedTotal['bound'];
  readonly source: string;
  readonly page: string | null;
  readonly paper: string | null;
  readonly span_start: number | null;
}

export async function readReportedTotals(
  sql: ISql,
  units: readonly string[],
  indicators: readonly string[]
): Promise<readonly ReportedTotal[]> {
  const rows = await sql<Row[]>`
    select id, indicator, unit, from_day, to_day, value, bound, source, page, paper, span_start
    from reported_total
    where unit = any (${sql.array([...units])}::text[]) and indicator = any (${sql.array([...indicators])}::text[])
    order by at, id`;
  return rows.map(({ from_day, to_day, value, source, page, paper, span_start: start, ...rest }) => ({
    ...rest,
    source: page ? `${source}, trang ${page}` : source,
    value: Number(value),
    period: { from: from_day, to: to_day },
    ...(paper === null || start === null ? {} : { place: { paper, start } })
  }));
}

export async function addReportedTotal(
  sql: ISql,
  total: ReportedTotal & {
    readonly page?: string;
    readonly at: string;
    readonly by: string;
    readonly demonstration: boolean;
    /** Its place in the paper it was read from. */
    readonly span?: { readonly paper: string; readonly start: number; readonly end: number };
  }
): Promise<void> {
  await sql`
    insert into reported_total (id, indicator, unit, from_day, to_day, value, bound, source, page, at, by, demonstration,
      paper, span_start, span_end)
    values (${total.id}, ${total.indicator}, ${total.unit}, ${total.period.from}, ${total.period.to}, ${total.value},
      ${total.bound}, ${total.source}, ${total.page || null}, ${total.at}, ${total.by}, ${total.demonstration},
      ${total.span?.paper ?? null}, ${total.span?.start ?? null}, ${total.span?.end ?? null})
    on conflict do nothing`;
}
