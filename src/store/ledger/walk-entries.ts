import type { Entry } from '#engine/records/entry.ts';
import type { ISql } from 'postgres';

/** All entries of one record, oldest first. */
export interface WholeRecord {
  readonly home: string;
  readonly entries: readonly Entry[];
}

interface Row {
  readonly home: string;
  readonly record: string;
  readonly position: number;
  readonly id: string;
  readonly act: string;
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly party: string;
  readonly body: object;
}

const AT_ONCE = 5_000;
const BEFORE_ALL = { record: '00000000-0000-0000-0000-000000000000', position: 0 };

/** Walks through the whole ledger record by record, a few thousand entries at a time. */
export async function* walkEntries(sql: ISql): AsyncGenerator<readonly WholeRecord[]> {
  let after = BEFORE_ALL;
  let open: readonly Row[] = [];
  for (;;) {
    const rows: readonly Row[] = await sql<Row[]>`
      select home, record, position, id, act, kind, at, by, party, body
      from entry
      where (record, position) > (${after.record}::uuid, ${after.position}::bigint)
      order by record, position
      limit ${AT_ONCE}`;
    const last = rows.at(-1);
    const known = [...open, ...rows];
    if (!last) {
      yield wholeRecords(known);
      return;
    }
    after = last;
    // The last record may go on in the next lot.
    open = known.filter((row) => row.record === last.record);
    yield wholeRecords(known.filter((row) => row.record !== last.record));
  }
}

function wholeRecords(rows: readonly Row[]): readonly WholeRecord[] {
  return [...Map.groupBy(rows, (row) => row.record).values()].map((entries) => ({
    home: entries[0]?.home ?? '',
    entries: entries.map(entryOf)
  }));
}

function entryOf({ body, home: _home, position: _position, ...rest }: Row): Entry {
  // What was stored came from an Entry of the same act; `body` holds the rest of it.
  return { ...rest, ...body } as Entry;
}
