import type { Passage } from './passage.ts';
import { phraseTree } from './phrase-tree.ts';

/** How near the sets of phrases stand to one number: 0 when not met, toward 1 when right beside it. */
export interface Surroundings {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Sets of phrases that tell what a number counts, found in a passage in one go. */
export interface Marks {
  /** Valid until the next call: the numbers of a passage are asked one after another. */
  readonly around: (from: number, noun: number) => Surroundings;
}

export interface PhraseSets {
  /** Number of a set of phrases; the same phrases have the same number. */
  readonly add: (phrases: readonly string[]) => number;
  /** To be called when all sets are there. */
  readonly finder: () => (passage: Passage) => Marks;
}

export function phraseSets(): PhraseSets {
  const numbers = new Map<string, number>();
  const phrases: (readonly [string, number])[] = [];
  return {
    add: (set) => {
      const key = set.join('|');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(key, number);
      for (const phrase of set) phrases.push([phrase, number]);
      return number;
    },
    finder: () => {
      const tree = phraseTree(phrases);
      return (passage) => marksIn(passage, tree, numbers.size);
    }
  };
}

/** How many words are looked at on either side. */
const BACK = 48;
const AHEAD = 32;

/** What it costs to go on from a number to the words around it, over a mark or another number. */
const COST = {
  word: 0.08,
  and: 0.3,
  comma: 0.6,
  semicolon: 2,
  bracket: 0.4,
  colon: 0.3,
  sentence: 3,
  number: 1,
  nextInRow: 0.6,
  /** What stands behind a comma but before the next number belongs to that one. */
  nextPhrase: 2,
  tail: 0.4
} as const;

function marksIn(passage: Passage, tree: ReturnType<typeof phraseTree<number>>, sets: number): Marks {
  const { words } = passage;
  const found = words.map((_, at) => tree.at(words, at));
  const before = new Float64Array(sets);
  const after = new Float64Array(sets);
  let touched: number[] = [];
  const meet = (side: Float64Array, at: number, to: number, cost: number): void => {
    for (const { value, next } of found[at] ?? []) {
      if (next > to) continue;
      touched.push(value);
      side[value] = Math.max(side[value] ?? 0, 1 / (1 + cost));
    }
  };
  return {
    around: (from, noun) => {
      for (const set of touched) before[set] = after[set] = 0;
      touched = [];
      lookBack(passage, from, (at, cost) => meet(before, at, from, cost));
      lookAhead(passage, noun, (at, cost) => meet(after, at, words.length, cost));
      return { before, after };
    }
  };
}

function lookBack(
  { words, sentenceFrom, paragraphFrom }: Passage,
  from: number,
  visit: (at: number, cost: number) => void
): void {
  const limit = Math.max(paragraphFrom[from] ?? 0, from - BACK);
  let cost = 0;
  for (let at = from - 1; at >= limit; at -= 1) {
    if (sentenceFrom[at + 1] === at + 1) cost += COST.sentence;
    const word = words[at];
    if (word?.kind === 'digits') cost += COST.number;
    else cost += word?.kind === 'mark' ? costOf(word.as) : word?.as === 'và' ? COST.and : COST.word;
    visit(at, cost);
  }
}

function costOf(mark: string): number {
  if (mark === ',') return COST.comma;
  if (mark === ';') return COST.semicolon;
  if (mark === '(' || mark === ')') return COST.bracket;
  return mark === ':' ? COST.colon : COST.word;
}

function lookAhead(
  { words, sentenceTo, nextDigits }: Passage,
  noun: number,
  visit: (at: number, cost: number) => void
): void {
  const limit = Math.min(sentenceTo[noun] ?? words.length, noun + AHEAD);
  let cost = 0;
  for (let at = noun; at < limit; at += 1) {
    const word = words[at];
    if (word?.kind === 'digits') cost += COST.number;
    else if (word?.kind === 'mark' || word?.as === 'và') {
      cost += costAhead(word.as, (nextDigits[at] ?? limit) - at, limit - at);
    } else cost += COST.word;
    visit(at, cost);
  }
}

/** In a row of bare figures the words behind the last one speak of all; else a comma begins another matter. */
function costAhead(mark: string, toNumber: number, toEnd: number): number {
  if (mark === ';') return COST.semicolon;
  if (mark !== ',' && mark !== 'và' && mark !== '/' && mark !== '(') return COST.word;
  if (toNumber <= 2) return COST.nextInRow;
  return toNumber < toEnd ? COST.nextPhrase : COST.tail;
}
