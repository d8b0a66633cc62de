import type { RecordState } from '#engine/records/state.ts';
import type { ISql } from 'postgres';

/** A record with its content, as a phone shows it. */
export interface OwnRecord {
  readonly kind: string;
  readonly title: string;
  readonly state: RecordState;
}

/** The records a person wrote last, as they are now; only those in the person's area. */
export async function ownRecords(
  sql: ISql,
  { person, most }: { readonly person: string; readonly most: number }
): Promise<readonly OwnRecord[]> {
  return sql<OwnRecord[]>`
    select r.kind, r.title, r.state
    from entry e
    join record r on r.home = e.home and r.id = e.record
    where e.by = ${person}
      and e.act = 'recorded'
    order by e.position desc
    limit ${most}`;
}
