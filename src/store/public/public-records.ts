import type { Day } from '#basis/day.ts';
import type { ISql } from 'postgres';

/** What anybody may read of a record: its place, its days, and the fields that are declared public. */
export interface PublicRecord {
  readonly id: string;
  readonly unit: string;
  readonly day: Day;
  readonly hamlet: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly steps: readonly { readonly step: string; readonly day: Day }[];
}

/** Confirmed ones of a kind, oldest first; of some communes or of all. */
export async function readPublicRecords(
  sql: ISql,
  kind: string,
  units?: readonly string[]
): Promise<readonly PublicRecord[]> {
  const rows = await sql<(Omit<PublicRecord, 'hamlet'> & { hamlet: string | null })[]>`
    select id, unit, day, hamlet, fields, steps
    from public_records(${kind}, ${units ? sql.array([...units]) : null}::text[])`;
  return rows.map((row) => ({ ...row, hamlet: row.hamlet ?? undefined }));
}
