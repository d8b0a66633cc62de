import { type Frontier, TILE_HEIGHT, TILE_WIDTH, type TreeNode } from '#engine/log/grow.ts';
import { grow, noLeaves } from '#engine/log/grow.ts';
import { inclusionProof, consistencyProof, type ReadKept, treeRoot } from '#engine/log/proofs.ts';
import { type Tile, widthIn } from '#engine/log/tiles.ts';
import type { ISql } from 'postgres';

import { sha256 } from './ed25519.ts';

/** Kept nodes of one level: the hashes of the leaves, or of complete subtrees above them. */
export async function readNodes(
  sql: ISql,
  level: number,
  first: number,
  count: number
): Promise<readonly Uint8Array[]> {
  if (count === 0) return [];
  const rows = await sql<{ hash: Uint8Array }[]>`
    select hash
    from ${level === 0 ? sql`log_leaf` : sql`log_hash`}
    where index >= ${first} and index < ${first + count}
    ${level === 0 ? sql`` : sql`and level = ${level}`}
    order by index`;
  if (rows.length !== count) throw new Error(`the log lacks nodes of level ${level} from ${first} on`);
  return rows.map((row) => row.hash);
}

export async function insertNodes(sql: ISql, nodes: readonly TreeNode[]): Promise<void> {
  if (nodes.length === 0) return;
  await sql`
    insert into log_hash (level, index, hash)
    select level, index, decode(hash, 'hex')
    from unnest(${sql.array(nodes.map((node) => node.level))}::smallint[],
      ${sql.array(nodes.map((node) => node.index))}::bigint[],
      ${sql.array(nodes.map((node) => new Uint8Array(node.hash).toHex()))}::text[]) as n(level, index, hash)`;
}

/** From the rightmost tile of each level. */
export async function readFrontier(sql: ISql, size: number): Promise<Frontier> {
  let frontier = noLeaves;
  let peaks: readonly Uint8Array[] = [];
  for (let level = 0; TILE_WIDTH ** (level / TILE_HEIGHT) <= size; level += TILE_HEIGHT) {
    const nodes = Math.floor(size / TILE_WIDTH ** (level / TILE_HEIGHT));
    const rest = nodes % TILE_WIDTH;
    frontier = grow(sha256, noLeaves, await readNodes(sql, level, nodes - rest, rest)).frontier;
    peaks = [...frontier.peaks, ...peaks];
  }
  return { size, peaks };
}

/** A tile as it is published, or nothing when the signed tree does not reach so far. */
export async function findTile(
  sql: ISql,
  { level, index, width }: Tile,
  size: number
): Promise<Uint8Array | undefined> {
  if (widthIn(size, level, index) < width) return undefined;
  return Buffer.concat(await readNodes(sql, level * TILE_HEIGHT, index * TILE_WIDTH, width));
}

/** Root of the first `size` leaves, in base64. */
export async function rootAt(sql: ISql, size: number): Promise<string> {
  const root = await readingKept(sql, (read) => treeRoot(sha256, size, read));
  return new Uint8Array(root).toBase64();
}

export async function proveInclusion(sql: ISql, leaf: number, size: number): Promise<readonly Uint8Array[]> {
  return readingKept(sql, (read) => inclusionProof(sha256, { leaf, size }, read));
}

export async function proveConsistency(
  sql: ISql,
  before: number,
  size: number
): Promise<readonly Uint8Array[]> {
  return readingKept(sql, (read) => consistencyProof(sha256, { before, size }, read));
}

/** The first round says which nodes are wanted, the second has them. */
async function readingKept<Result>(sql: ISql, work: (read: ReadKept) => Result): Promise<Result> {
  const wanted = new Map<string, readonly [level: number, first: number, count: number]>();
  work((level, first, count) => {
    wanted.set(`${level}/${first}/${count}`, [level, first, count]);
    return Array.from({ length: count }, () => NOTHING);
  });
  const known = new Map<string, readonly Uint8Array[]>();
  for (const [key, [level, first, count]] of wanted)
    known.set(key, await readNodes(sql, level, first, count));
  return work((level, first, count) => known.get(`${level}/${first}/${count}`) ?? []);
}

const NOTHING = new Uint8Array(32);
