import type { Day } from '#basis/day.ts';
import type { Prose } from '#engine/reports/prose.ts';
import type { Side } from '#engine/reports/report.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import type { ISql, JSONValue } from 'postgres';

export type ReportState = 'composed' | 'sent' | 'checked' | 'approved' | 'issued';

export interface ReportRow {
  readonly id: string;
  readonly type: string;
  readonly unit: string;
  readonly from: Day;
  readonly to: Day;
  readonly map: MapReading;
  readonly chosen: readonly string[];
  readonly sides: readonly Side[];
  readonly state: ReportState;
  readonly prose: Prose | null;
  readonly edition: number;
  readonly by: string;
  readonly party: string;
  readonly at: string;
}

/** What a reader's area must cover to see the report. */
export interface Covered {
  readonly homes: readonly string[];
  readonly units: readonly string[];
  readonly unitHomes: readonly string[];
}

export async function insertReport(sql: ISql, row: ReportRow, covered: Covered): Promise<boolean> {
  const added = await sql`
    insert into report (id, type, unit, from_day, to_day, map, chosen, sides, homes, units, unit_homes,
      state, prose, by, party, at)
    values (${row.id}, ${row.type}, ${row.unit}, ${row.from}, ${row.to}, ${row.map},
      ${sql.array([...row.chosen])}::text[], ${sql.array([...row.sides])}::text[],
      ${sql.array([...covered.homes])}::text[], ${sql.array([...covered.units])}::text[],
      ${sql.array([...covered.unitHomes])}::text[],
      ${row.state}, ${row.prose && json(sql, row.prose)}, ${row.by}, ${row.party}, ${row.at})
    on conflict (id) do nothing
    returning id`;
  return added.length > 0;
}

export interface ReportFilter {
  readonly unit?: string;
  readonly state?: ReportState;
  readonly type?: string;
}

/** Newest span first. */
export async function listReports(sql: ISql, filter: ReportFilter = {}): Promise<readonly ReportRow[]> {
  return sql<ReportRow[]>`
    select ${columns(sql)}
    from report
    where (${filter.unit ?? null}::text is null or unit = ${filter.unit ?? null})
      and (${filter.state ?? null}::text is null or state = ${filter.state ?? null})
      and (${filter.type ?? null}::text is null or type = ${filter.type ?? null})
    order by to_day desc, at desc
    limit 200`;
}

export async function findReport(sql: ISql, id: string): Promise<ReportRow | undefined> {
  const [row] = await sql<ReportRow[]>`select ${columns(sql)} from report where id = ${id}`;
  return row;
}

/** The same, holding it until the transaction ends. */
export async function findReportToChange(sql: ISql, id: string): Promise<ReportRow | undefined> {
  const [row] = await sql<ReportRow[]>`select ${columns(sql)} from report where id = ${id} for update`;
  return row;
}

export async function setState(sql: ISql, id: string, state: ReportState): Promise<void> {
  await sql`update report set state = ${state} where id = ${id}`;
}

/** False when somebody else has edited it since `edition`. */
export async function setProse(
  sql: ISql,
  { id, prose, edition }: { readonly id: string; readonly prose: Prose | null; readonly edition: number }
): Promise<boolean> {
  const rows = await sql`
    update report set prose = ${prose && json(sql, prose)}, edition = edition + 1
    where id = ${id} and edition = ${edition}
    returning id`;
  return rows.length > 0;
}

function columns(sql: ISql) {
  return sql`id, type, unit, from_day as "from", to_day as "to", map, chosen, sides, state, prose, edition, by, party, at`;
}

/** Prose holds only texts and lists of records of these. */
function json(sql: ISql, prose: Prose) {
  return sql.json(prose as unknown as JSONValue);
}
