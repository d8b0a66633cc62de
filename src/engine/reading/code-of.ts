import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';
import { type Found, phraseTree } from './phrase-tree.ts';
import { phraseSets, type Surroundings } from './surroundings.ts';

/** What a counting noun means where it stands. */
export interface Meaning {
  readonly code: string;
  readonly indicator: string | undefined;
  /** The phrase that told. */
  readonly phrase: string;
  /** Word after the phrase. */
  readonly next: number;
  /** How well it fits; to be compared only with other readings of the same words. */
  readonly score: number;
  /** Another code that would fit nearly as well. */
  readonly rival?: string;
}

/** A number and what stood before it. */
export interface Spot {
  /** Index of the first word that belongs to the number. */
  readonly from: number;
  /** Index of the word at which its noun begins, or of a noun spoken of before. */
  readonly noun: number;
  /** The figure before in the same sentence, and how near it stands, up to 1. */
  readonly previous?: { readonly code: string; readonly near: number };
  /** Code of the whole of which this is a part, if the same is counted. */
  readonly whole?: string;
}

export interface Reader {
  readonly meaning: (spot: Spot) => Meaning | undefined;
  /** Length in words of the longest head that begins here; 0 when none does. */
  readonly headAt: (at: number) => number;
}

export interface Lexicon {
  readonly open: (passage: Passage) => Reader;
  readonly derived: Derived;
}

/** Under which code a figure is kept that was reckoned from others: a change, a share. */
export interface Derived {
  /** By the code of what rose or fell. */
  readonly change: Readonly<Record<string, string>>;
  /** By the code of what it is a share of. */
  readonly share: Readonly<Record<string, string>>;
  readonly otherChange: string;
  readonly otherShare: string;
  readonly other: string;
}

interface Known {
  readonly cue: Cue;
  readonly phrase: string;
  readonly length: number;
  readonly after: number | undefined;
  readonly before: number | undefined;
  readonly near: number | undefined;
  readonly unless: number | undefined;
  readonly follows: ReadonlySet<string> | undefined;
}

export function lexicon(cues: readonly Cue[], derived: Derived): Lexicon {
  const sets = phraseSets();
  const set = (phrases: readonly string[] | undefined): number | undefined =>
    phrases && sets.add(phrases);
  const heads = phraseTree(
    cues.flatMap((cue) => {
      const when = {
        cue,
        after: set(cue.after),
        before: set(cue.before),
        near: set(cue.near),
        unless: set(cue.unless),
        follows: cue.follows && new Set(cue.follows)
      };
      return cue.heads.map((phrase) => [phrase, { ...when, phrase, length: phrase.split(' ').length }] as const);
    })
  );
  const finder = sets.finder();
  const open = (passage: Passage): Reader => {
    const marks = finder(passage);
    return {
      headAt: (at) => (heads.at(passage.words, at).at(-1)?.next ?? at) - at,
      meaning: (spot) => {
        const candidates = heads.at(passage.words, spot.noun);
        if (candidates.length === 0) return undefined;
        return best(candidates, marks.around(spot.from, spot.noun), spot);
      }
    };
  };
  return { open, derived };
}

/** So much closer must the best stand than the next one for the reading to be sure. */
const SURE = 0.5;

function best(candidates: readonly Found<Known>[], around: Surroundings, spot: Spot): Meaning | undefined {
  let first: Scored | undefined;
  let second: Scored | undefined;
  for (const found of candidates) {
    const score = scoreOf(found.value, around, spot);
    if (score === undefined) continue;
    if (!first || score > first.score) {
      if (first && codeOf(first) !== found.value.cue.code) second = first;
      first = { found, score };
    } else if (found.value.cue.code !== codeOf(first) && score > (second?.score ?? -Infinity)) {
      second = { found, score };
    }
  }
  if (!first) return undefined;
  const { cue, phrase } = first.found.value;
  const indicator = cue.indicator ?? indicatorOf(candidates, cue.code);
  return {
    code: cue.code,
    indicator,
    phrase,
    next: first.found.next,
    score: first.score,
    ...(second && first.score - second.score < SURE ? { rival: codeOf(second) } : {})
  };
}

interface Scored {
  readonly found: Found<Known>;
  readonly score: number;
}

function codeOf({ found }: Scored): string {
  return found.value.cue.code;
}

/** The indicator with the longest phrase that is kept under this code. */
function indicatorOf(candidates: readonly Found<Known>[], code: string): string | undefined {
  const { cue } =
    candidates.findLast(({ value }) => value.cue.indicator !== undefined && value.cue.code === code)?.value ?? {};
  return cue?.indicator;
}

/** What one point is worth: a word of the head, a phrase right beside, the figure before, the whole. */
const WORTH = { headWord: 1, phrase: 5, previous: 4, whole: 3 } as const;
/** A phrase nearer than this forbids. */
const CLOSE = 0.4;

function scoreOf(
  { cue, length, after, before, near, unless, follows }: Known,
  around: Surroundings,
  { previous, whole }: Spot
): number | undefined {
  if (unless !== undefined && nearer(around, unless) > CLOSE) return undefined;
  let score = length * WORTH.headWord + (cue.weight ?? 0);
  if (before !== undefined) {
    const met = around.before[before] ?? 0;
    if (met === 0) return undefined;
    score += met * WORTH.phrase;
  }
  if (after !== undefined) {
    const met = around.after[after] ?? 0;
    if (met === 0) return undefined;
    score += met * WORTH.phrase;
  }
  if (near !== undefined) {
    const met = nearer(around, near);
    if (met === 0) return undefined;
    score += met * WORTH.phrase;
  }
  if (follows) {
    if (!previous || !follows.has(previous.code)) return undefined;
    score += previous.near * WORTH.previous;
  }
  return whole === cue.code ? score + WORTH.whole : score;
}

function nearer({ before, after }: Surroundings, set: number): number {
  return Math.max(before[set] ?? 0, after[set] ?? 0);
}
