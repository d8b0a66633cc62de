import { isBoundWord } from './bound-words.ts';
import { compounds } from './compound-words.ts';
import type { Passage } from './passage.ts';
import { type PhraseTree, phraseTree, type Show } from './phrase-tree.ts';

/** How near the sets of phrases stand to one number: 0 when not met, toward 1 when right beside it. */
export interface Surroundings {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Sets of phrases that tell what a number counts, found in a passage in one go. */
export interface Marks {
  /** Valid until the next call: the numbers of a passage are asked one after another. */
  readonly around: (from: number, noun: number, behind: number) => Surroundings;
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

/** Phrases met in a passage: those that begin at a word stand from `first[word]` up to `first[word + 1]`. */
interface Hits {
  readonly first: Int32Array;
  readonly sets: readonly number[];
  /** The word after each. */
  readonly next: readonly number[];
}

/** What is met at each word, but nothing within a longer word: no `văn hóa` in `phòng văn hóa`. */
function hitsIn(words: Passage['words'], tree: PhraseTree<number>): Hits {
  const first = new Int32Array(words.length + 1);
  const sets: number[] = [];
  const next: number[] = [];
  let at = 0;
  let from = 0;
  let within = 0;
  const take: Show<number> = (values, end) => {
    if (end <= within && (at > from || end < within)) return;
    for (const value of values) {
      sets.push(value);
      next.push(end);
    }
  };
  for (; at < words.length; at += 1) {
    const end = compounds.endOf(words, at);
    if (end > within) [from, within] = [at, end];
    first[at] = sets.length;
    tree.each(words, at, take);
  }
  first[words.length] = sets.length;
  return { first, sets, next };
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
  /** Ahead it parts more than behind: what follows it is said of the next number. */
  semicolonAhead: 3,
  bracket: 0.4,
  colon: 0.3,
  sentence: 3,
  /** Within the name of a model. */
  quoted: 0.5,
  number: 1,
  /** Rows of bare figures are one thing: what is said of one is said of all. */
  row: 0.2,
  numberInRow: 0.4,
  /** What stands behind a comma but before the next number belongs to that one. */
  nextPhrase: 2,
  tail: 0.4,
  /** What stands behind the number before, up to the comma, belongs to that one. */
  tailBefore: 1
} as const;

function marksIn(passage: Passage, tree: PhraseTree<number>, size: number): Marks {
  const { words, sentenceTo, paragraphFrom, nextDigits, isQuoted } = passage;
  const { first, sets, next } = hitsIn(words, tree);
  const ways = waysOf(passage);
  const before = new Float64Array(size);
  const after = new Float64Array(size);
  const touched: number[] = [];
  const meet = (side: Float64Array, at: number, to: number, cost: number): void => {
    const near = 1 / (1 + cost + (isQuoted[at] === 1 ? COST.quoted : 0));
    const end = first[at + 1] ?? 0;
    for (let hit = first[at] ?? 0; hit < end; hit += 1) {
      if ((next[hit] ?? 0) > to) continue;
      const set = sets[hit] ?? 0;
      touched.push(set);
      if (near > (side[set] ?? 0)) side[set] = near;
    }
  };
  const isHit = (at: number): boolean => first[at] !== first[at + 1];

  function lookBack(from: number): void {
    const limit = Math.max(paragraphFrom[from] ?? 0, from - BACK);
    let cost = 0;
    let tail = 0;
    let last = from;
    for (let at = from - 1; at >= limit; at -= 1) {
      cost += ways.back[at] ?? 0;
      const way = ways.kinds[at];
      if (way === DIGITS) {
        cost += last - at <= LONGEST_ITEM ? COST.numberInRow : COST.number;
        last = at;
        tail = 0;
      } else if (way !== WORD) tail = (ways.tails[at] ?? -1) >= limit ? COST.tailBefore : 0;
      if (isHit(at)) meet(before, at, from, cost + tail);
    }
  }

  function lookAhead(noun: number, behind: number): void {
    const limit = Math.min(sentenceTo[noun] ?? words.length, noun + AHEAD);
    let cost = 0;
    let isRow = false;
    for (let at = noun; at < limit; at += 1) {
      const way = at < behind ? undefined : ways.kinds[at];
      if (way === WORD) cost += COST.word;
      else if (way === DIGITS) cost += isRow ? COST.numberInRow : COST.number;
      else if (way !== undefined) {
        isRow = ways.rows[at] === 1;
        cost += costAhead(way, isRow, (nextDigits[at] ?? limit) < limit);
      }
      if (isHit(at)) meet(after, at, words.length, cost);
    }
  }

  const around = { before, after };
  return {
    around: (from, noun, behind) => {
      for (const set of touched) before[set] = after[set] = 0;
      touched.length = 0;
      lookBack(from);
      lookAhead(noun, behind);
      return around;
    }
  };
}

const WORD = 0;
const DIGITS = 1;
const SEMICOLON = 2;
/** A comma, `và`, a slash or an opening bracket. */
const LINK = 3;
const OTHER = 4;

/** What it costs to pass each word, as far as that is the same for every number. */
interface Ways {
  readonly kinds: Uint8Array;
  /** On the way back, without the cost of numbers. */
  readonly back: Float64Array;
  /** For each comma, `và` and semicolon: the number to which the words before it go back without another comma. */
  readonly tails: Int32Array;
  /** 1 for marks behind which a row of bare figures goes on. */
  readonly rows: Uint8Array;
}

function waysOf({ words, sentenceFrom, nextDigits }: Passage): Ways {
  const size = words.length;
  const kinds = new Uint8Array(size);
  const back = new Float64Array(size);
  const tails = new Int32Array(size).fill(-1);
  const rows = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) {
    const word = words[at];
    const isAnd = word?.as === 'và';
    let cost: number = COST.word;
    if (word?.kind === 'digits') {
      kinds[at] = DIGITS;
      cost = 0;
    } else if (word?.kind === 'mark' || isAnd) {
      kinds[at] = kindOf(word?.as ?? '');
      cost = isAnd ? COST.and : costOf(word?.as ?? '');
      tails[at] = endOfFigure(words, at);
      if (word?.as !== '(' && isNextInRow(words, at, nextDigits[at] ?? size)) rows[at] = 1;
    }
    back[at] = sentenceFrom[at + 1] === at + 1 ? COST.sentence + cost : cost;
  }
  return { kinds, back, tails, rows };
}

function kindOf(mark: string): number {
  if (mark === ';') return SEMICOLON;
  return mark === ',' || mark === 'và' || mark === '/' || mark === '(' ? LINK : OTHER;
}

/** The number to which the words before a comma or `và` go back without another comma; -1 when they do not. */
function endOfFigure(words: Passage['words'], mark: number): number {
  const as = words[mark]?.as ?? '';
  if (as !== ',' && as !== 'và' && as !== ';') return -1;
  for (let at = mark - 1; at >= Math.max(0, mark - LONGEST_TAIL); at -= 1) {
    const word = words[at];
    if (word?.kind === 'digits') return at;
    if (word?.as === ',' || word?.as === ';' || word?.kind === 'break') return -1;
  }
  return -1;
}

const LONGEST_TAIL = 12;
/** Words from one number to the next in a row: `125 gam heroin, 3 xe máy`. */
const LONGEST_ITEM = 5;

function costOf(mark: string): number {
  if (mark === ',') return COST.comma;
  if (mark === ';') return COST.semicolon;
  if (mark === '(' || mark === ')') return COST.bracket;
  return mark === ':' ? COST.colon : COST.word;
}

/** In a row of bare figures the words behind the last one speak of all; else a comma begins another matter. */
function costAhead(way: number, isRow: boolean, hasNumber: boolean): number {
  if (way === SEMICOLON) return COST.semicolonAhead;
  if (way !== LINK) return COST.word;
  if (isRow) return COST.row;
  return hasNumber ? COST.nextPhrase : COST.tail;
}

/** `88 tập thể, 916 hộ`, `20 đợt và hơn 30 buổi`: a number follows the mark at once. */
function isNextInRow(words: Passage['words'], mark: number, number: number): boolean {
  if (words[number + 1]?.as === '%') return false;
  return number === mark + 1 || (number === mark + 2 && isBoundWord(words[mark + 1]?.as ?? ''));
}
