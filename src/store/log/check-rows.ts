import type { FindKept } from '#engine/log/judge.ts';
import type { ISql } from 'postgres';

export interface CheckpointRow {
  readonly size: number;
  readonly root: Uint8Array;
  readonly note: string;
}

export async function checkpointsBetween(
  sql: ISql,
  after: number,
  to: number
): Promise<readonly CheckpointRow[]> {
  return sql<CheckpointRow[]>`
    select size, root, note
    from checkpoint
    where size > ${after} and size <= ${to}
    order by size`;
}

/** Up to the last leaf, whether or not some before it are gone. */
export async function leafCount(sql: ISql): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select coalesce(max(index) + 1, 0) as count from log_leaf`;
  return row?.count ?? 0;
}

/** All at once: one for 256 leaves. */
export async function keptNodes(sql: ISql): Promise<FindKept> {
  const rows = await sql<{ level: number; index: number; hash: Uint8Array }[]>`
    select level, index, hash from log_hash`;
  const nodes = new Map(rows.map((row) => [`${row.level}/${row.index}`, row.hash]));
  return (level, index) => nodes.get(`${level}/${index}`);
}
