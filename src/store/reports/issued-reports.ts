import type { FrozenReport } from '#engine/reports/frozen.ts';
import type { ISql } from 'postgres';

/** A report as it was signed. The digest is of `frozen`, letter by letter. */
export interface IssuedReport {
  readonly id: string;
  readonly digest: string;
  readonly code: string;
  /** Canonical JSON of a FrozenReport. */
  readonly frozen: string;
  readonly at: string;
}

export async function insertIssued(sql: ISql, issued: IssuedReport): Promise<void> {
  await sql`
    insert into issued_report (id, digest, code, frozen, at)
    values (${issued.id}, ${issued.digest}, ${issued.code}, ${issued.frozen}, ${issued.at})`;
}

export async function findIssued(sql: ISql, id: string): Promise<IssuedReport | undefined> {
  const [row] = await sql<IssuedReport[]>`
    select id, digest, code, frozen, at from issued_report where id = ${id}`;
  return row;
}

/** By id, by the code at the foot, or by the digest. */
export async function findIssuedBy(sql: ISql, mark: string): Promise<IssuedReport | undefined> {
  const [row] = await sql<IssuedReport[]>`
    select id, digest, code, frozen, at from issued_report
    where id::text = ${mark} or code = ${mark.toUpperCase()} or digest = ${mark.toLowerCase()}`;
  return row;
}

/** All that bear a number, e.g. `5` and `BC-CAX`; different issuers may share a sign. */
export async function findIssuedByNumber(
  sql: ISql,
  number: number,
  sign: string
): Promise<readonly IssuedReport[]> {
  const like = JSON.stringify([{ number, sign }]);
  return sql<IssuedReport[]>`
    select id, digest, code, frozen, at from issued_report
    where frozen::jsonb -> 'versions' @> ${like}::text::jsonb
    order by position desc`;
}

/** Of a unit, oldest first. */
export async function readIssuedOf(sql: ISql, unit: string): Promise<readonly IssuedReport[]> {
  return sql<IssuedReport[]>`
    select i.id, i.digest, i.code, i.frozen, i.at
    from issued_report i join report r on r.id = i.id
    where r.unit = ${unit}
    order by i.position`;
}

/** All there are, oldest first, one after the other. */
export async function* walkIssued(sql: ISql): AsyncGenerator<IssuedReport> {
  const rows = await sql<{ id: string }[]>`select id from issued_report order by position`;
  for (const { id } of rows) {
    const found = await findIssued(sql, id);
    if (found) yield found;
  }
}

/** Reads what was signed; nobody may have changed it, and verifying says if somebody did. */
export function frozenOf({ frozen }: IssuedReport): FrozenReport {
  return JSON.parse(frozen) as FrozenReport;
}
