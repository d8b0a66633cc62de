import { emptyRoot, nodeHash, type Sha256 } from './tree-hash.ts';

/** A tree as far as it matters for adding leaves: the roots of its complete subtrees, largest first. */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
}

/** A node of the tree over the leaves `index · 2^level` up to the next one of its level. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

export const noLeaves: Frontier = { size: 0, peaks: [] };

/** Height of a tile (c2sp.org/tlog-tiles): only each eighth level is kept, the others are reckoned within a tile. */
export const TILE_HEIGHT = 8;
export const TILE_WIDTH = 2 ** TILE_HEIGHT;

/**
 * Adds leaves as a binary counter counts: a complete subtree is joined with its equal to the left. One hash a leaf
 * on average. `made` are the complete subtrees of each eighth level, which are kept.
 */
export function grow(
  sha256: Sha256,
  frontier: Frontier,
  leaves: readonly Uint8Array[]
): { readonly frontier: Frontier; readonly made: readonly TreeNode[] } {
  const peaks = [...frontier.peaks];
  const made: TreeNode[] = [];
  let size = frontier.size;
  for (const leaf of leaves) {
    let hash = leaf;
    let level = 0;
    let index = size;
    while (index % 2 === 1) {
      hash = nodeHash(sha256, peaks.pop() ?? missingPeak(), hash);
      index = (index - 1) / 2;
      level += 1;
      if (level % TILE_HEIGHT === 0) made.push({ level, index, hash });
    }
    peaks.push(hash);
    size += 1;
  }
  return { frontier: { size, peaks }, made };
}

/** The RFC 6962 tree hash. */
export function rootOf(sha256: Sha256, { peaks }: Pick<Frontier, 'peaks'>): Uint8Array {
  return peaks.length === 0
    ? emptyRoot(sha256)
    : peaks.reduceRight((right, left) => nodeHash(sha256, left, right));
}

function missingPeak(): never {
  throw new RangeError('a frontier with too few peaks for its size');
}
