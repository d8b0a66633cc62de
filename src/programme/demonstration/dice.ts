/** Chance that always falls the same way: the demonstration has to be the same bytes on every machine. */
export interface Dice {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** Both ends included. */
  whole(from: number, to: number): number;
  isLucky(chance: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  pickBy<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item;
  /** Some of the items in their own order. */
  some<Item>(items: readonly Item[], count: number): readonly Item[];
}

export function diceOf(name: string): Dice {
  let state = hashOf(name);
  // mulberry32: 32 bits of state are plenty for a few thousand throws.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pickBy = <Item>(items: readonly Item[], weightOf: (item: Item) => number): Item => {
    let left = next() * items.reduce((sum, item) => sum + weightOf(item), 0);
    for (const item of items) {
      left -= weightOf(item);
      if (left < 0) return item;
    }
    return last(items);
  };
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    isLucky: (chance) => next() < chance,
    pick: (items) => items[Math.floor(next() * items.length)] ?? last(items),
    pickBy,
    some: (items, count) => {
      const ranked = items.map((item) => ({ item, rank: next() }));
      const chosen = new Set(ranked.toSorted((a, b) => a.rank - b.rank).slice(0, count));
      return ranked.filter((one) => chosen.has(one)).map(({ item }) => item);
    }
  };
}

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function last<Item>(items: readonly Item[]): Item {
  const item = items.at(-1);
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
