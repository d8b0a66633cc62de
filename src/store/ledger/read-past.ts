import type { Day } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import type { ISql } from 'postgres';

/** A record as one of those before another. */
export interface PastRecord {
  readonly id: string;
  readonly unit: string;
  readonly kind: string;
  readonly day: Day;
  readonly values: Values;
}

/** The last records of each kind in each commune, newest first. */
export async function readPast(
  sql: ISql,
  {
    units,
    kinds,
    most
  }: { readonly units: readonly string[]; readonly kinds: readonly string[]; readonly most: number }
): Promise<readonly PastRecord[]> {
  return sql<PastRecord[]>`
    select id, unit, kind, day, "values" from (
      select r.id, r.unit, r.kind, r.day, r.state -> 'values' as "values",
        row_number() over (partition by r.unit, r.kind order by r.day desc, r.id desc) as place
      from record r
      where r.unit = any (${sql.array([...units])}::text[])
        and r.kind = any (${sql.array([...kinds])}::text[])
        and r.status = 'recorded'
    ) last
    where place <= ${most}
    order by day desc, id desc`;
}
