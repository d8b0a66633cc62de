import type { Day } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import type { ISql, JSONValue } from 'postgres';

/** What opens behind an approved figure. */
export interface Behind {
  /** `2025-07`; the value of a flow and how many records it has. */
  readonly months: readonly { readonly month: string; readonly value: number; readonly records: number }[];
  /** How many records each side has a part in; a joint one is in both. */
  readonly sides?: { readonly police: number; readonly front: number };
}

/** What approved a figure: a signed report, or a span that both sides of a commune closed. */
export type ApprovedBy =
  { readonly report: string } | { readonly closing: Period & { readonly unit: string } };

export interface ApprovedFigure {
  readonly unit: string;
  readonly indicator: string;
  readonly period: Period;
  readonly reading: MapReading;
  readonly result:
    | { readonly known: true; readonly value: number; readonly bound: 'exact' | 'estimated' }
    | { readonly known: false; readonly reason: string };
  readonly records: number;
  readonly behind: Behind;
  readonly approvedBy: ApprovedBy;
  readonly approvedOn: Day;
}

/** In the order of their approval. */
export type KeptFigure = ApprovedFigure & { readonly position: number };

export interface Written {
  readonly at: string;
  readonly by: string;
}

export async function addApprovedFigures(
  sql: ISql,
  figures: readonly ApprovedFigure[],
  { at, by }: Written
): Promise<void> {
  if (figures.length === 0) return;
  const rows = figures.map((one) => ({
    unit: one.unit,
    indicator: one.indicator,
    from_day: one.period.from,
    to_day: one.period.to,
    map: one.reading,
    value: one.result.known ? one.result.value : null,
    bound: one.result.known ? one.result.bound : null,
    reason: one.result.known ? null : one.result.reason,
    records: one.records,
    behind: one.behind,
    ...('report' in one.approvedBy
      ? { report: one.approvedBy.report, closing_unit: null, closing_from: null, closing_to: null }
      : {
          report: null,
          closing_unit: one.approvedBy.closing.unit,
          closing_from: one.approvedBy.closing.from,
          closing_to: one.approvedBy.closing.to
        }),
    approved_on: one.approvedOn
  }));
  await sql`
    insert into approved_figure (unit, indicator, from_day, to_day, map, value, bound, reason, records, behind,
      report, closing_unit, closing_from, closing_to, approved_on, at, by)
    select r.unit, r.indicator, r.from_day, r.to_day, r.map, r.value, r.bound, r.reason, r.records, r.behind,
      r.report, r.closing_unit, r.closing_from, r.closing_to, r.approved_on, ${at}, ${by}
    from jsonb_to_recordset(${sql.json(rows as unknown as JSONValue)}) as r (unit text, indicator text, from_day date,
      to_day date, map text, value numeric, bound text, reason text, records int, behind jsonb, report uuid,
      closing_unit text, closing_from date, closing_to date, approved_on date)
    on conflict do nothing`;
}

interface Row {
  readonly position: string | number;
  readonly unit: string;
  readonly indicator: string;
  readonly from: Day;
  readonly to: Day;
  readonly map: MapReading;
  readonly value: string | number | null;
  readonly bound: 'exact' | 'estimated' | null;
  readonly reason: string | null;
  readonly records: number;
  readonly behind: Behind;
  readonly report: string | null;
  readonly closingUnit: string | null;
  readonly closingFrom: Day | null;
  readonly closingTo: Day | null;
  readonly approvedOn: Day;
}

/** Of one unit or of all; a closing that is open again, or no more accepted by one side, approves nothing. */
export async function readApprovedFigures(sql: ISql, unit?: string): Promise<readonly KeptFigure[]> {
  const rows = await sql<Row[]>`
    with standing as (
      select unit, from_day, to_day, count(*) filter (where act = 'accepted') as accepted
      from (
        select distinct on (c.unit, c.side, c.from_day, c.to_day) c.unit, c.side, c.from_day, c.to_day, c.act
        from window_closing c
        order by c.unit, c.side, c.from_day, c.to_day, c.position desc
      ) last
      group by unit, from_day, to_day
    )
    select a.position, a.unit, a.indicator, a.from_day as "from", a.to_day as "to", a.map, a.value, a.bound,
      a.reason, a.records, a.behind, a.report, a.closing_unit as "closingUnit", a.closing_from as "closingFrom",
      a.closing_to as "closingTo", a.approved_on as "approvedOn"
    from approved_figure a
    left join standing s
      on s.unit = a.closing_unit and s.from_day = a.closing_from and s.to_day = a.closing_to
    where (a.report is not null or s.accepted = 2)
    ${unit === undefined ? sql`` : sql`and a.unit = ${unit}`}
    order by a.position`;
  return rows.map(figureOf);
}

function figureOf(row: Row): KeptFigure {
  const { position, unit, indicator, from, to, map, value, bound, reason, records, behind } = row;
  return {
    position: Number(position),
    unit,
    indicator,
    period: { from, to },
    reading: map,
    result:
      value === null || bound === null
        ? { known: false, reason: reason ?? '' }
        : { known: true, value: Number(value), bound },
    records,
    behind,
    approvedBy:
      row.closingUnit !== null && row.closingFrom !== null && row.closingTo !== null
        ? { closing: { unit: row.closingUnit, from: row.closingFrom, to: row.closingTo } }
        : { report: row.report ?? '' },
    approvedOn: row.approvedOn
  };
}
