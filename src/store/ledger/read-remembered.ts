import type { Values } from '#engine/records/field.ts';
import type { ISql } from 'postgres';

/** What of a record is worth offering again. */
export interface PastRecord {
  readonly kind: string;
  readonly hamlet: string | undefined;
  readonly coHosts: readonly string[];
  /** Of records of the kind asked for only. */
  readonly values: Values | undefined;
}

interface Row {
  readonly kind: string;
  readonly hamlet: string | null;
  readonly co_hosts: readonly string[];
  readonly content: Values | null;
}

/** The latest records of a commune, newest first. */
export async function readPast(
  sql: ISql,
  { unit, kind, most }: { readonly unit: string; readonly kind: string; readonly most: number }
): Promise<readonly PastRecord[]> {
  const rows = await sql<Row[]>`
    select r.kind, r.hamlet, r.co_hosts, case when r.kind = ${kind} then r.state -> 'values' end as content
    from record r
    where r.unit = ${unit}
      and r.status <> 'withdrawn'
    order by r.day desc
    limit ${most}`;
  return rows.map(({ hamlet, co_hosts, content, ...row }) => ({
    ...row,
    hamlet: hamlet ?? undefined,
    coHosts: co_hosts,
    values: content ?? undefined
  }));
}
