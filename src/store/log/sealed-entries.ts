import type { Entry } from '#engine/records/entry.ts';
import type { ISql } from 'postgres';

import type { EntryRow } from './leaf-data.ts';

export interface Sealed {
  /** The first so many leaves of the log. */
  readonly size: number;
  /** Commune versions. */
  readonly communes: readonly string[];
}

/**
 * What the log held of these communes when it had `size` leaves: all entries of every record that ever lay in one
 * of them, since a correction may have moved it. In the order of the ledger.
 */
export async function readSealedEntries(sql: ISql, { size, communes }: Sealed): Promise<readonly Entry[]> {
  const rows = await sql<EntryRow[]>`
    with touched as (
      select distinct e.record
      from entry e
      join log_leaf l on l.id = e.id and l.home = e.home and l.kind = 'entry'
      where e.unit = any (${sql.array([...communes])}::text[]) and l.index < ${size}
    )
    select e.home, e.id, e.record, e.act, e.kind, e.unit, e.at, e.by, e.party, e.body, e.note
    from touched t
    join entry e on e.record = t.record
    join log_leaf l on l.id = e.id and l.home = e.home and l.kind = 'entry'
    where l.index < ${size}
    order by e.position`;
  return rows.map(entryOf);
}

/** Entry id → its leaf; an entry that is not sealed yet is left out. */
export async function leafIndexOf(
  sql: ISql,
  entries: readonly Pick<Entry, 'id'>[]
): Promise<ReadonlyMap<string, number>> {
  const rows = await sql<{ id: string; index: number }[]>`
    select id, index
    from log_leaf
    where id = any (${sql.array(entries.map((entry) => entry.id))}::uuid[]) and kind = 'entry'`;
  return new Map(rows.map((row) => [row.id, row.index]));
}

export function entryOf({ body, note, at, id, record, act, kind, by, party }: EntryRow): Entry {
  // What was stored came from an Entry of the same act; `body` holds the rest of it.
  return {
    id,
    record,
    act,
    kind,
    by,
    party,
    ...(body as object),
    at: new Date(at).toISOString(),
    ...(note === null ? {} : { note })
  } as Entry;
}
