import type { Period } from '#basis/period.ts';
import type { Day } from '#basis/day.ts';
import type { ISql } from 'postgres';

export interface PaperLine {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly unit: string;
  readonly period: Period;
  readonly at: string;
  /** How many of its figures became reported totals. */
  readonly accepted: number;
}

export interface KeptPaper extends Omit<PaperLine, 'accepted'> {
  readonly digest: string;
  readonly text: string;
  readonly pages: readonly number[];
  readonly by: string;
  readonly party: string;
}

/** What a reader's area must cover. */
export interface PaperArea {
  readonly homes: readonly string[];
  readonly units: readonly string[];
  readonly unitHomes: readonly string[];
}

export interface AcceptedSpan {
  readonly id: string;
  readonly indicator: string;
  readonly value: number;
  readonly start: number;
}

/** False when a paper of this text is there already, whoever handed it in. */
export async function insertPaper(
  sql: ISql,
  paper: KeptPaper & { readonly sheets?: Uint8Array },
  area: PaperArea
): Promise<boolean> {
  const rows = await sql`
    insert into paper (id, digest, name, format, text, pages, unit, from_day, to_day, homes, units, unit_homes, by, party, at, sheets)
    values (${paper.id}, ${paper.digest}, ${paper.name}, ${paper.format}, ${paper.text},
      ${sql.array([...paper.pages])}::int[], ${paper.unit}, ${paper.period.from}, ${paper.period.to},
      ${sql.array([...area.homes])}::text[], ${sql.array([...area.units])}::text[],
      ${sql.array([...area.unitHomes])}::text[], ${paper.by}, ${paper.party}, ${paper.at},
      ${paper.sheets ? Buffer.from(paper.sheets) : null})
    on conflict do nothing
    returning id`;
  return rows.length > 0;
}

interface Row extends Omit<KeptPaper, 'period'> {
  readonly from_day: Day;
  readonly to_day: Day;
}

/** Within the acting person's area. */
export async function findPaper(sql: ISql, by: { readonly id: string } | { readonly digest: string }) {
  const [row] = await sql<Row[]>`
    select id, digest, name, format, text, pages, unit, from_day, to_day, by, party, at
    from paper
    where ${'id' in by ? sql`id = ${by.id}` : sql`digest = ${by.digest}`}`;
  return row && paperOf(row);
}

/** The cells of a workbook as they were kept; nothing for a text. */
export async function findSheets(sql: ISql, id: string): Promise<Uint8Array | undefined> {
  const [row] = await sql<{ readonly sheets: Uint8Array | null }[]>`
    select sheets from paper where id = ${id}`;
  return row?.sheets ?? undefined;
}

/** Newest first. */
export async function listPapers(sql: ISql, limit: number): Promise<readonly PaperLine[]> {
  const rows = await sql<(Omit<Row, 'text' | 'pages'> & { readonly accepted: number })[]>`
    select p.id, p.name, p.format, p.unit, p.from_day, p.to_day, p.at,
      (select count(*)::int from reported_total t where t.paper = p.id) as accepted
    from paper p
    order by p.at desc
    limit ${limit}`;
  return rows.map(({ from_day: from, to_day: to, ...rest }) => ({ ...rest, period: { from, to } }));
}

export async function acceptedSpans(sql: ISql, paper: string): Promise<readonly AcceptedSpan[]> {
  const rows = await sql<(Omit<AcceptedSpan, 'value'> & { readonly value: string })[]>`
    select id, indicator, value, span_start as start from reported_total where paper = ${paper} order by span_start`;
  return rows.map((row) => ({ ...row, value: Number(row.value) }));
}

function paperOf({ from_day: from, to_day: to, ...rest }: Row): KeptPaper {
  return { ...rest, period: { from, to } };
}
