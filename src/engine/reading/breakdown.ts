import type { Claim } from './claim.ts';
import type { Derived } from './code-of.ts';
import { wordSet } from './vocabulary.ts';
import type { Passage } from './passage.ts';

/** Tells the whole of which the figures asked for, in the order of the text, are parts. */
export interface Breakdown {
  /** Place in the list of claims; `spots` are the words at which those claims stand. */
  readonly wholeOf: (from: number, spots: readonly Spotted[]) => number | undefined;
}

export interface Spotted {
  readonly at: number;
  /** Word at which its noun begins. */
  readonly nounAt: number;
  /** Word after the claim. */
  readonly next: number;
  readonly isPercent: boolean;
  readonly whole: number | undefined;
}

/**
 * The last figure before `trong đó`, `gồm`, `riêng` in the same sentence; what follows up to the end of the sentence
 * are parts of that one. Also what stands in brackets right behind a figure, `19 khẩu (10 súng hơi, 9 súng kíp)`.
 */
export function breakdownOf({ words, sentenceFrom }: Passage): Breakdown {
  const openers = lastOpeners(words);
  const brackets = openBrackets(words);
  let known: { readonly opener: number; readonly whole: number | undefined } | undefined;
  return {
    wholeOf: (from, spots) => {
      const bracket = brackets[from - 1] ?? -1;
      const before = bracket < 0 ? undefined : lastAt(spots, bracket);
      if (before !== undefined) return spots[before]?.whole ?? before;
      const opener = openers[from - 1] ?? -1;
      const sentence = sentenceFrom[from] ?? 0;
      if (opener >= sentence) {
        if (known?.opener !== opener) known = { opener, whole: lastBefore(spots, opener, sentence, words) };
        if (known.whole !== undefined) return known.whole;
      }
      return undefined;
    }
  };
}

/** For each word: the bracket that is open there; -1 for none. */
function openBrackets(words: Passage['words']): Int32Array {
  const brackets = new Int32Array(words.length);
  let open = -1;
  for (let at = 0; at < words.length; at += 1) {
    const as = words[at]?.as;
    if (as === '(') open = at;
    else if (as === ')' || as === '\n') open = -1;
    brackets[at] = open;
  }
  return brackets;
}

/** The figure that ends where the bracket opens. */
function lastAt(spots: readonly Spotted[], bracket: number): number | undefined {
  for (let at = spots.length - 1; at >= 0; at -= 1) {
    const next = spots[at]?.next ?? 0;
    if (next <= bracket) return next === bracket ? at : undefined;
  }
  return undefined;
}

/** Parts are of the kind of their whole; in `50 tổ gồm 300 thành viên` something else is counted. */
export function isPartOf(part: Counted, whole: Counted, parts: Derived['parts']): boolean {
  if (part.direction !== undefined || part.rate !== undefined) return false;
  if (part.noun.startsWith('%') || part.code === whole.code) return true;
  if (parts[whole.code]?.includes(part.code) === true) return true;
  const own = new Set(part.noun.toLowerCase().split(' '));
  return whole.noun
    .toLowerCase()
    .split(' ')
    .some((word) => own.has(word));
}

type Counted = Pick<Claim, 'code' | 'noun' | 'direction' | 'rate'>;

/** What opens the parts, by its first word; with the second word where there is one. */
const OPENERS = new Map([
  ['gồm', ''],
  ['riêng', ''],
  ['trong', 'đó'],
  ['bao', 'gồm'],
  ['còn', 'lại'],
  ['cụ', 'thể']
]);

const OPENING = wordSet([...OPENERS.keys()].join('|'));

function lastOpeners(words: Passage['words']): Int32Array {
  const openers = new Int32Array(words.length);
  let last = -1;
  for (let at = 0; at < words.length; at += 1) {
    const second = OPENING.has(words[at]) ? OPENERS.get(words[at]?.as ?? '') : undefined;
    if (second !== undefined && (second === '' || words[at + 1]?.as === second)) last = at;
    openers[at] = last;
  }
  return openers;
}

/** A part of a part belongs to the same whole, unless it was opened anew. */
function lastBefore(
  spots: readonly Spotted[],
  opener: number,
  sentence: number,
  words: Passage['words']
): number | undefined {
  for (let whole = spots.length - 1; whole >= 0; whole -= 1) {
    const spot = spots[whole];
    if (!spot || spot.at < sentence) return undefined;
    if (spot.at < opener) return isParted(words, spot.next, opener - 1) ? undefined : (spot.whole ?? whole);
  }
  return undefined;
}

/** Farther back nothing is opened. */
const FARTHEST = 40;

/** `1.635 đối tượng; số vũ khí gồm 654 súng`: what is opened is not the figure before the semicolon. */
function isParted(words: Passage['words'], from: number, to: number): boolean {
  for (let at = Math.max(from, to - FARTHEST); at < to; at += 1) if (words[at]?.as === ';') return true;
  return false;
}
