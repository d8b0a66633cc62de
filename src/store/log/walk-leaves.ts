import type { SeenLeaf } from '#engine/log/judge.ts';
import type { ISql } from 'postgres';

import type { LeafSource } from './finding.ts';
import { entryLeaf, type EntryRow, reportLeaf } from './leaf-data.ts';

type Row = { readonly [Name in keyof EntryRow]: EntryRow[Name] | null } & {
  readonly index: number;
  readonly leaf_kind: LeafSource['kind'];
  readonly leaf_home: string;
  readonly leaf_id: string;
  readonly hash: Uint8Array;
  readonly digest: string | null;
};

const AT_ONCE = 8_192;

/** The first `count` leaves with the rows they stand for, in lots; a leaf that is gone keeps its place. */
export async function* walkLeaves(sql: ISql, count: number): AsyncGenerator<readonly SeenLeaf<LeafSource>[]> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const to = Math.min(count, from + AT_ONCE);
    const rows = await sql<Row[]>`
      select l.index, l.kind as leaf_kind, l.home as leaf_home, l.id as leaf_id, l.hash, r.digest,
        e.home, e.id, e.record, e.act, e.kind, e.unit, e.at, e.by, e.party, e.body, e.note
      from log_leaf l
      left join entry e on l.kind = 'entry' and e.home = l.home and e.id = l.id
      left join issued_report r on l.kind = 'report' and r.id = l.id
      where l.index >= ${from} and l.index < ${to}`;
    const seen = new Map(rows.map((row) => [row.index, seenOf(row)]));
    yield Array.from({ length: to - from }, (_, place) => seen.get(from + place) ?? GONE);
  }
}

const GONE: SeenLeaf<LeafSource> = {
  source: { kind: 'entry', home: '', id: '' },
  kept: undefined,
  reckoned: undefined
};

function seenOf(row: Row): SeenLeaf<LeafSource> {
  const source = { kind: row.leaf_kind, home: row.leaf_home, id: row.leaf_id };
  return { source, kept: row.hash, reckoned: reckonedOf(row) };
}

function reckonedOf(row: Row): Uint8Array | undefined {
  if (row.leaf_kind === 'report') {
    return row.digest === null ? undefined : reportLeaf({ id: row.leaf_id, digest: row.digest });
  }
  return isEntry(row) ? entryLeaf(row) : undefined;
}

/** The join found a row; then only the note may be empty. */
function isEntry(row: Row): row is Row & EntryRow {
  return row.id !== null;
}
