import type { ISql } from 'postgres';

import { ENTRY_COLUMNS, entryLeaf, type EntryRow, reportLeaf, type ReportRow } from './leaf-data.ts';

export interface NewLeaf {
  readonly kind: 'entry' | 'report';
  readonly home: string;
  readonly id: string;
  readonly hash: Uint8Array;
}

interface Looked {
  readonly after: number;
  readonly until: number;
  readonly limit: number;
}

/** In the order of the ledger. `last` is the position of the last entry looked at. */
export async function newEntries(
  sql: ISql,
  { after, until, limit }: Looked
): Promise<{ readonly leaves: readonly NewLeaf[]; readonly last: number | undefined }> {
  const rows = await sql<(EntryRow & { readonly position: number })[]>`
    select ${sql(ENTRY_COLUMNS)}, position
    from entry
    where position > ${after} and position <= ${until}
    order by position
    limit ${limit}`;
  const known = await knownEntries(sql, rows);
  const fresh = rows.filter((row) => !known.has(`${row.id} ${row.home}`));
  return {
    leaves: fresh.map((row) => ({ kind: 'entry', home: row.home, id: row.id, hash: entryLeaf(row) })),
    last: rows.at(-1)?.position
  };
}

/** In the order in which they were issued. */
export async function newReports(sql: ISql): Promise<readonly NewLeaf[]> {
  const rows = await sql<ReportRow[]>`
    select id, digest
    from issued_report r
    where not exists (select 1 from log_leaf l where l.id = r.id and l.home = '' and l.kind = 'report')
    order by position`;
  return rows.map((row) => ({ kind: 'report', home: '', id: row.id, hash: reportLeaf(row) }));
}

async function knownEntries(sql: ISql, rows: readonly EntryRow[]): Promise<ReadonlySet<string>> {
  const known = await sql<{ id: string; home: string }[]>`
    select id, home
    from log_leaf
    where id = any (${sql.array(rows.map((row) => row.id))}::uuid[]) and kind = 'entry'`;
  return new Set(known.map(({ id, home }) => `${id} ${home}`));
}
