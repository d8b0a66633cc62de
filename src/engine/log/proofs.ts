import { grow, noLeaves, rootOf } from './grow.ts';
import { consistencyPath, inclusionPath, keptUnder, type LeafRange, subtreesOf } from './ranges.ts';
import type { Sha256 } from './tree-hash.ts';

/** Gives `count` kept nodes of a level from `first` on; level 0 are the leaf hashes. */
export type ReadKept = (level: number, first: number, count: number) => readonly Uint8Array[];

/** The hash of a range, from the nodes that are kept. */
export function rangeHash(sha256: Sha256, range: LeafRange, read: ReadKept): Uint8Array {
  const peaks = subtreesOf(range).map((subtree) => {
    const { level, first, count } = keptUnder(subtree);
    return rootOf(sha256, grow(sha256, noLeaves, read(level, first, count)).frontier);
  });
  return rootOf(sha256, { peaks });
}

export function treeRoot(sha256: Sha256, size: number, read: ReadKept): Uint8Array {
  return rangeHash(sha256, { from: 0, to: size }, read);
}

export function inclusionProof(
  sha256: Sha256,
  { leaf, size }: { readonly leaf: number; readonly size: number },
  read: ReadKept
): readonly Uint8Array[] {
  return inclusionPath(leaf, size).map((range) => rangeHash(sha256, range, read));
}

export function consistencyProof(
  sha256: Sha256,
  { before, size }: { readonly before: number; readonly size: number },
  read: ReadKept
): readonly Uint8Array[] {
  return consistencyPath(before, size).map((range) => rangeHash(sha256, range, read));
}
