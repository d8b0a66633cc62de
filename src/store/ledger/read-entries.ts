import type { Entry } from '#engine/records/entry.ts';
import type { ISql } from 'postgres';

interface Row {
  readonly id: string;
  readonly record: string;
  readonly act: string;
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly party: string;
  readonly body: object;
  readonly note: string | null;
  readonly name: string | null;
}

/** An entry with the name of the official who wrote it. */
export type NamedEntry = Entry & { readonly name: string };

/** Oldest first; empty when the record does not exist or lies outside the person's area. */
export async function readEntries(sql: ISql, record: string): Promise<readonly NamedEntry[]> {
  const rows = await sql<Row[]>`
    select e.id, e.record, e.act, e.kind, e.at, e.by, e.party, e.body, e.note, p.name
    from entry e
    left join person p on p.id = e.by
    where e.record = ${record}
    order by e.position`;
  return rows.map(entryOf);
}

export async function isKnownEntry(sql: ISql, home: string, id: string): Promise<boolean> {
  const rows = await sql`select 1 from entry where home = ${home} and id = ${id}`;
  return rows.length > 0;
}

function entryOf({ body, note, name, at, ...rest }: Row): NamedEntry {
  // What was stored came from an Entry of the same act; `body` holds the rest of it.
  return {
    ...rest,
    ...body,
    at: new Date(at).toISOString(),
    ...(note === null ? {} : { note }),
    name: name ?? ''
  } as NamedEntry;
}
