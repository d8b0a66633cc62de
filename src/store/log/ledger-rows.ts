import { sameBytes } from '#engine/log/tree-hash.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { ISql } from 'postgres';

import { ENTRY_COLUMNS, entryLeaf, type EntryRow } from './leaf-data.ts';
import { entryOf } from './sealed-entries.ts';

/** An entry as it stands in the table, beside what the log keeps of it. */
export interface LedgerRow {
  readonly entry: Entry;
  readonly home: string;
  /** None while it waits to be sealed. */
  readonly leaf: number | undefined;
  /** The row is not what its leaf was made of. */
  readonly isAltered: boolean;
}

interface Row extends EntryRow {
  readonly leaf: number | null;
  readonly hash: Uint8Array | null;
}

const AT_ONCE = 2_000;

/**
 * All entries of every record that ever lay in one of the communes of a province, record by record; sealed ones
 * in the order of the log, which nobody can change unseen, then those that wait. Needs a transaction.
 */
export async function* walkLedger(
  sql: ISql,
  { home, communes }: { readonly home: string; readonly communes: readonly string[] }
): AsyncGenerator<readonly (readonly LedgerRow[])[]> {
  const columns = ENTRY_COLUMNS.map((name) => `e.${name}`).join(', ');
  const rows = sql<Row[]>`
    with touched as (
      select distinct record
      from entry
      where home = ${home} and unit = any (${sql.array([...communes])}::text[])
    )
    select ${sql.unsafe(columns)}, l.index as leaf, l.hash
    from touched t
    -- A record never leaves its province; said again here it would only mislead the planner.
    join entry e on e.record = t.record
    left join log_leaf l on l.id = e.id and l.home = e.home and l.kind = 'entry'
    order by e.record, l.index nulls last, e.position`;
  let open: LedgerRow[] = [];
  for await (const lot of rows.cursor(AT_ONCE)) {
    const records: LedgerRow[][] = [];
    for (const row of lot.map(rowOf)) {
      if (open[0] && open[0].entry.record !== row.entry.record) {
        records.push(open);
        open = [];
      }
      open.push(row);
    }
    yield records;
  }
  if (open.length > 0) yield [open];
}

function rowOf(row: Row): LedgerRow {
  return {
    entry: entryOf(row),
    home: row.home,
    leaf: row.leaf ?? undefined,
    isAltered: row.hash !== null && !sameBytes(entryLeaf(row), new Uint8Array(row.hash))
  };
}

/** Leaves of entries that are gone from the table. */
export async function removedEntries(
  sql: ISql,
  homes: readonly string[]
): Promise<readonly { readonly id: string; readonly leaf: number }[]> {
  return sql<{ id: string; leaf: number }[]>`
    select l.id, l.index as leaf
    from log_leaf l
    where l.kind = 'entry' and l.home = any (${sql.array([...homes])}::text[])
      and not exists (select 1 from entry e where e.home = l.home and e.id = l.id)
    order by l.index
    limit 1000`;
}

export async function countEntries(sql: ISql, homes: readonly string[]): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from entry where home = any (${sql.array([...homes])}::text[])`;
  return row?.count ?? 0;
}
