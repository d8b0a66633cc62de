import type { Period } from '#basis/period.ts';
import type { Values } from '#engine/records/field.ts';
import type { Header } from '#engine/records/kind.ts';
import type { ISql } from 'postgres';

/** A record as it was first written down, with what its kind's hints ask. */
export interface UnreviewedRecord {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly header: Header;
  readonly values: Values;
}

/** Records that nobody has corrected or explained by a note since they were written, newest day first. */
export async function readUnreviewed(
  sql: ISql,
  { units, span, most }: { readonly units: readonly string[]; readonly span: Period; readonly most: number }
): Promise<readonly UnreviewedRecord[]> {
  return sql<UnreviewedRecord[]>`
    select r.id, r.kind, r.title, r.state->'header' as header, r.state->'values' as "values"
    from record r
    where r.unit = any (${sql.array([...units])}::text[])
      and r.day between ${span.from} and ${span.to}
      and r.status = 'recorded'
      and not exists (
        select 1 from entry e
        where e.record = r.id and (e.act = 'corrected' or e.note is not null)
      )
    order by r.day desc, r.id desc
    limit ${most}`;
}
