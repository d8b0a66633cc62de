import { TILE_HEIGHT } from './grow.ts';

/** Leaves `from` (included) to `to` (excluded). */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** A complete subtree: the leaves `index · 2^level` up to the next one of its level. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
}

/** The subtrees, leaf side first, whose hashes prove that a leaf is in the tree of `size` leaves (RFC 6962 §2.1.1). */
export function inclusionPath(leaf: number, size: number): readonly LeafRange[] {
  if (!(leaf >= 0 && leaf < size)) throw new RangeError(`leaf ${leaf} is not in a tree of ${size} leaves`);
  const path = (from: number, to: number): readonly LeafRange[] => {
    if (to - from === 1) return [];
    const middle = from + splitOf(to - from);
    return leaf < middle
      ? [...path(from, middle), { from: middle, to }]
      : [...path(middle, to), { from, to: middle }];
  };
  return path(0, size);
}

/** The subtrees whose hashes prove that the tree of `size` begins with the tree of `before` leaves (§2.1.2). */
export function consistencyPath(before: number, size: number): readonly LeafRange[] {
  if (!(before >= 0 && before <= size))
    throw new RangeError(`a tree of ${size} has no first ${before} leaves`);
  const path = (from: number, to: number, isWhole: boolean): readonly LeafRange[] => {
    if (before === to) return isWhole ? [] : [{ from, to }];
    const middle = from + splitOf(to - from);
    return before <= middle
      ? [...path(from, middle, isWhole), { from: middle, to }]
      : [...path(middle, to, false), { from, to: middle }];
  };
  return before === 0 ? [] : path(0, size, true);
}

/** The complete subtrees, largest first, that a range of the kinds above is made of. */
export function subtreesOf({ from, to }: LeafRange): readonly Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = from; at < to;) {
    const level = levelWithin(to - at);
    subtrees.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return subtrees;
}

/** The kept nodes, all of one level, that a subtree is reckoned from. */
export function keptUnder({ level, index }: Subtree): {
  readonly level: number;
  readonly first: number;
  readonly count: number;
} {
  const above = level % TILE_HEIGHT;
  return { level: level - above, first: index * 2 ** above, count: 2 ** above };
}

/** The largest power of two below `count`: where a tree that is not complete is divided. */
function splitOf(count: number): number {
  return 2 ** levelWithin(count - 1);
}

/** The greatest level whose subtrees have at most `count` leaves. */
function levelWithin(count: number): number {
  let level = 0;
  while (2 ** (level + 1) <= count) level += 1;
  return level;
}
