import { grow, noLeaves, rootOf, TILE_HEIGHT, TILE_WIDTH } from '#engine/log/grow.ts';
import { sameBytes } from '#engine/log/tree-hash.ts';
import type { ISql } from 'postgres';

import { sha256 } from './ed25519.ts';
import { rootAt } from './stored-hashes.ts';

/** A kept node that is not the root of what lies below it, or is gone. */
export interface BrokenNode {
  readonly level: number;
  readonly index: number;
}

export interface CheckedPath {
  /** Of the first `size` leaves, in base64; none when leaves are gone. */
  readonly root: string | undefined;
  readonly broken: readonly BrokenNode[];
}

const AT_ONCE = 400;

/**
 * Reckons the way from some leaves up to the root anew: every tile that they lie in, and every tile above those.
 * What else is under the root is taken as it is kept; checking the whole log is another matter.
 */
export async function checkedPath(sql: ISql, leaves: Iterable<number>, size: number): Promise<CheckedPath> {
  const broken: BrokenNode[] = [];
  let touched = [...leaves].filter((leaf) => leaf < size);
  for (let level = 0; touched.length > 0; level += TILE_HEIGHT) {
    const width = TILE_WIDTH ** (level / TILE_HEIGHT + 1);
    const tiles = [...new Set(touched.map((index) => Math.floor(index / TILE_WIDTH)))];
    // The last tile of each level is reckoned with the root itself.
    touched = tiles.filter((tile) => (tile + 1) * width <= size);
    for (let from = 0; from < touched.length; from += AT_ONCE) {
      broken.push(...(await brokenTiles(sql, level, touched.slice(from, from + AT_ONCE))));
    }
  }
  const [row] = await sql<
    { count: number }[]
  >`select count(*)::int as count from log_leaf where index < ${size}`;
  const root = row?.count === size ? await rootAt(sql, size) : undefined;
  return { root, broken };
}

async function brokenTiles(
  sql: ISql,
  level: number,
  tiles: readonly number[]
): Promise<readonly BrokenNode[]> {
  const above = level + TILE_HEIGHT;
  const first = tiles.map((tile) => tile * TILE_WIDTH);
  const nodes = level === 0 ? sql`log_leaf` : sql`(select index, hash from log_hash where level = ${level})`;
  const rows = await sql<{ tile: number; hashes: Uint8Array; kept: Uint8Array | null }[]>`
    select t.first / ${TILE_WIDTH} as tile,
      (select string_agg(n.hash, ''::bytea order by n.index)
        from ${nodes} n where n.index >= t.first and n.index < t.first + ${TILE_WIDTH}) as hashes,
      (select k.hash from log_hash k where k.level = ${above} and k.index = t.first / ${TILE_WIDTH}) as kept
    from unnest(${sql.array(first)}::bigint[]) as t(first)`;
  return rows
    .filter(({ hashes, kept }) => !kept || !isRootOf(new Uint8Array(kept), new Uint8Array(hashes)))
    .map(({ tile }) => ({ level: above, index: tile }));
}

function isRootOf(root: Uint8Array, hashes: Uint8Array): boolean {
  if (hashes.length !== TILE_WIDTH * root.length) return false;
  const nodes = Array.from({ length: TILE_WIDTH }, (_, at) => hashes.subarray(at * 32, at * 32 + 32));
  return sameBytes(rootOf(sha256, grow(sha256, noLeaves, nodes).frontier), root);
}
