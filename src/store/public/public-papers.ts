import type { Day } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { Side } from '#engine/reports/report.ts';
import type { ISql } from 'postgres';

/** What anybody may know of a report that approved public figures. */
export interface PublicPaper {
  readonly id: string;
  /** Report type. */
  readonly type: string;
  readonly unit: string;
  readonly unitName: string;
  readonly period: Period;
  readonly issuedOn: Day;
  readonly code: string;
  readonly at: string;
  readonly versions: readonly { readonly side: Side; readonly number: number; readonly sign: string }[];
}

/** By id. */
export async function readPublicPapers(
  sql: ISql,
  ids: readonly string[]
): Promise<ReadonlyMap<string, PublicPaper>> {
  const rows = await sql<(Omit<PublicPaper, 'period'> & { from: Day; to: Day })[]>`
    select id, type, unit, unit_name as "unitName", from_day as "from", to_day as "to", issued_on as "issuedOn",
      code, at, versions
    from public_papers(${sql.array([...ids])}::uuid[])`;
  return new Map(
    rows.map(({ from, to, at, ...row }) => [
      row.id,
      { ...row, period: { from, to }, at: new Date(at).toISOString() }
    ])
  );
}
