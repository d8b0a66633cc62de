import { type Frontier, grow, noLeaves, rootOf, TILE_HEIGHT, TILE_WIDTH, type TreeNode } from './grow.ts';
import { HASH_SIZE, sameBytes, type Sha256 } from './tree-hash.ts';

/** A leaf as it is kept, and as it is reckoned anew from what it stands for. */
export interface SeenLeaf<Source> {
  readonly source: Source;
  /** Nothing when the leaf is gone. */
  readonly kept: Uint8Array | undefined;
  /** Nothing when what it stands for is gone. */
  readonly reckoned: Uint8Array | undefined;
}

export type Judgement<Source> =
  | {
      readonly what: 'source-altered' | 'source-missing' | 'leaf-altered' | 'source-or-leaf-altered';
      readonly leaf: number;
      readonly source: Source;
    }
  | { readonly what: 'leaf-missing'; readonly leaf: number }
  | { readonly what: 'subtree-altered'; readonly level: number; readonly index: number }
  /** Leaves and what they stand for agree with each other, but not with the signed root. */
  | { readonly what: 'rewritten'; readonly from: number; readonly to: number };

/** The kept hash of a complete subtree. */
export type FindKept = (level: number, index: number) => Uint8Array | undefined;

/** One of the trees that may be the signed one: whole tiles, and the leaves since the last of them. */
interface Candidate {
  readonly above: Frontier;
  readonly tail: Frontier;
}

interface Doubt<Source> {
  readonly leaf: number;
  readonly source: Source;
}

interface PendingTile<Source> {
  readonly index: number;
  readonly byLeaves: Uint8Array;
  readonly bySources: Uint8Array;
  readonly kept: Uint8Array | undefined;
  readonly doubts: readonly Doubt<Source>[];
}

const GONE = new Uint8Array(HASH_SIZE);

/**
 * Walks along a log and says what was altered. Three trees grow side by side: from the kept leaves, from the rows
 * they stand for, and from the kept subtrees. Whichever has the root that was signed is the true one; where another
 * parts from it, that is what somebody changed.
 */
export class LogJudge<Source> {
  readonly #sha256: Sha256;
  readonly #findKept: FindKept;
  readonly #say: (judgement: Judgement<Source>) => void;
  #leaves: Candidate = { above: noLeaves, tail: noLeaves };
  #sources: Candidate = { above: noLeaves, tail: noLeaves };
  #keptAbove: Frontier = noLeaves;
  #size = 0;
  #proven = 0;
  #isLost = false;
  #doubts: Doubt<Source>[] = [];
  #tiles: PendingTile<Source>[] = [];

  constructor(sha256: Sha256, findKept: FindKept, say: (judgement: Judgement<Source>) => void) {
    this.#sha256 = sha256;
    this.#findKept = findKept;
    this.#say = say;
  }

  get size(): number {
    return this.#size;
  }

  /** Leaves must not reach beyond the tile in which they begin. */
  see(seen: readonly SeenLeaf<Source>[]): void {
    for (const [place, { source, kept, reckoned }] of seen.entries()) {
      const leaf = this.#size + place;
      if (!kept) this.#say({ what: 'leaf-missing', leaf });
      else if (!reckoned) this.#say({ what: 'source-missing', leaf, source });
      else if (!sameBytes(kept, reckoned)) this.#doubts.push({ leaf, source });
    }
    const byLeaves = seen.map(({ kept, reckoned }) => kept ?? reckoned ?? GONE);
    const bySources = seen.map(({ kept, reckoned }) =>
      reckoned && !(kept && sameBytes(kept, reckoned)) ? reckoned : (kept ?? GONE)
    );
    const agree =
      this.#leaves === this.#sources && byLeaves.every((hash, place) => hash === bySources[place]);
    this.#leaves = this.#grown(this.#leaves, byLeaves);
    this.#sources = agree ? this.#leaves : this.#grown(this.#sources, bySources);
    this.#size += seen.length;
    if (this.#size % TILE_WIDTH === 0 && seen.length > 0) this.#endTile();
  }

  /** A root that was signed for the leaves seen so far; whether any of the trees has it. */
  compare(root: Uint8Array): boolean {
    const [leaves, sources, kept] = [this.#leaves, this.#sources, this.#keptAbove];
    const candidates: readonly Candidate[] = [
      leaves,
      { above: kept, tail: leaves.tail },
      { above: kept, tail: sources.tail },
      sources,
      { above: leaves.above, tail: sources.tail }
    ];
    const signed = candidates.find((one) => sameBytes(this.#rootOf(one), root));
    if (!signed) {
      if (!this.#isLost) this.#say({ what: 'rewritten', from: this.#proven, to: this.#size });
      this.#isLost = true;
      return false;
    }
    const trueTile = ({ byLeaves, bySources, kept: own }: PendingTile<Source>): Uint8Array =>
      signed.above === leaves.above ? byLeaves : signed.above === kept ? (own ?? byLeaves) : bySources;
    for (const tile of this.#tiles) this.#judgeTile(tile, trueTile(tile));
    this.#tiles = [];
    const what = signed.tail === leaves.tail ? 'source-altered' : 'leaf-altered';
    for (const doubt of this.#doubts) this.#say({ what, ...doubt });
    this.#doubts = [];
    this.#leaves = signed;
    this.#sources = signed;
    this.#keptAbove = signed.above;
    this.#proven = this.#size;
    this.#isLost = false;
    return true;
  }

  /** What no checkpoint covers is judged by the subtrees alone. */
  end(): void {
    for (const tile of this.#tiles) this.#judgeTile(tile, tile.kept ?? tile.byLeaves);
    for (const doubt of this.#doubts) this.#say({ what: 'source-or-leaf-altered', ...doubt });
  }

  #grown({ above, tail }: Candidate, leaves: readonly Uint8Array[]): Candidate {
    return { above, tail: grow(this.#sha256, tail, leaves).frontier };
  }

  #endTile(): void {
    const index = this.#size / TILE_WIDTH - 1;
    const byLeaves = rootOf(this.#sha256, this.#leaves.tail);
    const bySources = rootOf(this.#sha256, this.#sources.tail);
    const kept = this.#findKept(TILE_HEIGHT, index);
    const doubts = this.#doubts;
    this.#tiles.push({ index, byLeaves, bySources, kept, doubts });
    this.#doubts = [];
    const grown = [
      grow(this.#sha256, this.#leaves.above, [byLeaves]),
      grow(this.#sha256, this.#sources.above, [bySources]),
      grow(this.#sha256, this.#keptAbove, [kept ?? byLeaves])
    ] as const;
    this.#compareUpper(grown.map(({ made }) => made));
    const isOne = this.#leaves === this.#sources;
    this.#leaves = { above: grown[0].frontier, tail: noLeaves };
    this.#sources = isOne ? this.#leaves : { above: grown[1].frontier, tail: noLeaves };
    this.#keptAbove = grown[2].frontier;
  }

  /** Subtrees of tiles, of which each tree has made its own: a kept one that fits none was altered. */
  #compareUpper(made: readonly (readonly TreeNode[])[]): void {
    for (const [place, node] of (made[0] ?? []).entries()) {
      const level = node.level + TILE_HEIGHT;
      const kept = this.#findKept(level, node.index);
      const fits = made.some((nodes) => {
        const own = nodes[place]?.hash;
        return kept && own && sameBytes(kept, own);
      });
      if (!fits) this.#say({ what: 'subtree-altered', level, index: node.index });
    }
  }

  #judgeTile({ index, byLeaves, bySources, kept, doubts }: PendingTile<Source>, signed: Uint8Array): void {
    if (!kept || !sameBytes(kept, signed)) this.#say({ what: 'subtree-altered', level: TILE_HEIGHT, index });
    const leavesAreTrue = sameBytes(byLeaves, signed);
    const sourcesAreTrue = sameBytes(bySources, signed);
    const what = leavesAreTrue
      ? 'source-altered'
      : sourcesAreTrue
        ? 'leaf-altered'
        : 'source-or-leaf-altered';
    for (const doubt of doubts) this.#say({ what, ...doubt });
    if (!leavesAreTrue && doubts.length === 0) {
      this.#say({ what: 'rewritten', from: index * TILE_WIDTH, to: (index + 1) * TILE_WIDTH });
    }
  }

  #rootOf({ above, tail }: Candidate): Uint8Array {
    return rootOf(this.#sha256, { peaks: [...above.peaks, ...tail.peaks] });
  }
}
