import { emptyRoot, nodeHash, sameBytes, type Sha256 } from './tree-hash.ts';

export interface Inclusion {
  readonly leaf: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162 §2.1.3.2. */
export function provesInclusion(sha256: Sha256, { leaf, size, leafHash, root, proof }: Inclusion): boolean {
  if (!(leaf >= 0 && leaf < size)) return false;
  let [node, last] = [leaf, size - 1];
  let hash = leafHash;
  for (const step of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sha256, step, hash);
      [node, last] = withoutLeftEdge(node, last);
    } else {
      hash = nodeHash(sha256, hash, step);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameBytes(hash, root);
}

export interface Consistency {
  readonly before: number;
  readonly rootBefore: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162 §2.1.4.2. */
export function provesConsistency(
  sha256: Sha256,
  { before, rootBefore, size, root, proof }: Consistency
): boolean {
  if (before > size) return false;
  if (before === size) return proof.length === 0 && sameBytes(rootBefore, root);
  if (before === 0) return proof.length === 0 && sameBytes(rootBefore, emptyRoot(sha256));
  let [node, last] = [before - 1, size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  const [first, ...rest] = node === 0 ? [rootBefore, ...proof] : proof;
  if (!first) return false;
  let [older, newer] = [first, first];
  for (const step of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      older = nodeHash(sha256, step, older);
      newer = nodeHash(sha256, step, newer);
      [node, last] = withoutLeftEdge(node, last);
    } else {
      newer = nodeHash(sha256, newer, step);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameBytes(older, rootBefore) && sameBytes(newer, root);
}

/** On the right edge a node is passed up unchanged through the levels where it has no left neighbour. */
function withoutLeftEdge(node: number, last: number): [number, number] {
  while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
  return [node, last];
}

function half(of: number): number {
  return Math.floor(of / 2);
}
