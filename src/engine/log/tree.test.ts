import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import test from 'node:test';

import fc from 'fast-check';

import { grow, noLeaves, rootOf, TILE_HEIGHT } from './grow.ts';
import { consistencyProof, inclusionProof, type ReadKept, treeRoot } from './proofs.ts';
import { emptyRoot, leafHash, nodeHash, sameBytes, type Sha256 } from './tree-hash.ts';
import { provesConsistency, provesInclusion } from './verify-proofs.ts';

const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer');

/** The definition of RFC 6962 §2.1, word by word. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (!only) return emptyRoot(sha256);
  if (leaves.length === 1) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(sha256, naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split)));
}

const leavesOf = (count: number): readonly Uint8Array[] =>
  Array.from({ length: count }, (_, index) => leafHash(sha256, new TextEncoder().encode(String(index))));

/** A tree grown in steps, with only its kept nodes to read from. */
function kept(leaves: readonly Uint8Array[], step: number) {
  let frontier = noLeaves;
  const nodes = new Map(leaves.map((leaf, index) => [`0/${index}`, leaf]));
  for (let at = 0; at < leaves.length; at += step) {
    const grown = grow(sha256, frontier, leaves.slice(at, at + step));
    frontier = grown.frontier;
    for (const { level, index, hash: of } of grown.made) nodes.set(`${level}/${index}`, of);
  }
  const read: ReadKept = (level, first, count) =>
    Array.from({ length: count }, (_, place) => {
      const node = nodes.get(`${level}/${first + place}`);
      assert.ok(node && level % TILE_HEIGHT === 0, `read a node that is not kept: ${level}/${first + place}`);
      return node;
    });
  return { frontier, read };
}

const published = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f'
];
const publishedRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'
];
const publishedLeaves = published.map((hex) => leafHash(sha256, Uint8Array.fromHex(hex)));

test('the roots are those of the vectors published with RFC 6962', () => {
  const roots = publishedRoots.map((_, size) =>
    rootOf(sha256, grow(sha256, noLeaves, publishedLeaves.slice(0, size)).frontier).toHex()
  );
  assert.deepEqual(roots, publishedRoots);
});

test('the proof of the sixth of eight leaves is the published one', () => {
  const proof = inclusionProof(sha256, { leaf: 5, size: 8 }, kept(publishedLeaves, 8).read);
  assert.deepEqual(
    proof.map((step) => new Uint8Array(step).toHex()),
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      publishedRoots[4]
    ]
  );
});

const size = fc.oneof(fc.nat(20), fc.nat(1_300), fc.integer({ min: 250, max: 260 }));

test('a tree grown in any steps has the root of the definition, and so has one read from kept nodes', () => {
  fc.assert(
    fc.property(size, fc.integer({ min: 1, max: 700 }), (count, step) => {
      const leaves = leavesOf(count);
      const { frontier, read } = kept(leaves, step);
      const root = naiveRoot(leaves);
      return sameBytes(rootOf(sha256, frontier), root) && sameBytes(treeRoot(sha256, count, read), root);
    }),
    { numRuns: 60 }
  );
});

test('every leaf is proved to be in the tree, and no other leaf, place or root is', () => {
  fc.assert(
    fc.property(size, fc.nat(), fc.nat(), (count, some, other) => {
      fc.pre(count > 0);
      const leaves = leavesOf(count);
      const [leaf, wrong] = [some % count, other % count];
      const { read } = kept(leaves, 256);
      const proof = inclusionProof(sha256, { leaf, size: count }, read);
      const root = naiveRoot(leaves);
      const claim = { leaf, size: count, root, proof, leafHash: leaves[leaf] ?? root };
      assert.ok(provesInclusion(sha256, claim));
      assert.equal(provesInclusion(sha256, { ...claim, leafHash: sha256(claim.leafHash) }), false);
      assert.equal(provesInclusion(sha256, { ...claim, root: sha256(root) }), false);
      assert.equal(provesInclusion(sha256, { ...claim, proof: [...proof, root] }), false);
      if (wrong !== leaf) assert.equal(provesInclusion(sha256, { ...claim, leaf: wrong }), false);
      if (proof.length > 0) assert.equal(provesInclusion(sha256, { ...claim, proof: proof.slice(1) }), false);
    }),
    { numRuns: 60 }
  );
});

test('every tree is proved to begin with every earlier one, and with no other', () => {
  fc.assert(
    fc.property(size, fc.nat(), (count, some) => {
      const before = some % (count + 1);
      const leaves = leavesOf(count);
      const { read } = kept(leaves, 256);
      const proof = consistencyProof(sha256, { before, size: count }, read);
      const [rootBefore, root] = [naiveRoot(leaves.slice(0, before)), naiveRoot(leaves)];
      const claim = { before, rootBefore, size: count, root, proof };
      assert.ok(provesConsistency(sha256, claim));
      assert.equal(provesConsistency(sha256, { ...claim, rootBefore: sha256(rootBefore) }), false);
      if (before > 0) assert.equal(provesConsistency(sha256, { ...claim, root: sha256(root) }), false);
      assert.equal(provesConsistency(sha256, { ...claim, proof: [...proof, root] }), false);
    }),
    { numRuns: 60 }
  );
});
