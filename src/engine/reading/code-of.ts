import { isCutShort } from './compound-words.ts';
import { coordination } from './coordination.ts';
import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';
import { type PhraseTree, phraseTree } from './phrase-tree.ts';
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
  /** Whether it tells next to nothing. */
  readonly isWeak: boolean;
  /** Another code that would fit nearly as well. */
  readonly rival: string | undefined;
}

/** A number and what stood before it. */
export interface Spot {
  /** Index of the first word that belongs to the number. */
  readonly from: number;
  /** Index of the word at which its noun begins, or of a noun spoken of before. */
  readonly noun: number;
  /** Figures before in the same sentence, and how near each stands, up to 1; the nearest first. */
  readonly previous?: readonly { readonly code: string; readonly near: number }[];
  /** Whether the number is a part of a whole, `9/9` or `92%`. */
  readonly isShare?: boolean;
  /** Code of the whole of which this is a part, if the same is counted. */
  readonly whole?: string;
  /** Whether that whole has the same noun. */
  readonly isSameNoun?: boolean;
}

export interface Reader {
  readonly meaning: (spot: Spot) => Meaning | undefined;
  /** Length in words of the longest head that begins here, with nouns of its kind that follow; 0 when none does. */
  readonly headAt: (at: number) => number;
  /** Whether nouns of one kind begin at both words: `45 đơn vị, trong đó 20 ấp`. */
  readonly isSameKind: (one: number, other: number) => boolean;
}

export interface Lexicon {
  readonly open: (passage: Passage) => Reader;
  readonly derived: Derived;
  /** Names of places that need not say what they are, each with its kind. */
  readonly places: PhraseTree<string>;
}

/** Under which code a figure is kept that was reckoned from others: a change, a share. */
export interface Derived {
  /** By the code of what rose or fell. */
  readonly change: Readonly<Record<string, string>>;
  /** By the code of what it is a share of. */
  readonly share: Readonly<Record<string, string>>;
  /** Codes of what stands on a day, and of what happens at the report's own event: no sum over its period. */
  readonly standing: ReadonlySet<string>;
  readonly otherChange: string;
  readonly otherShare: string;
  readonly other: string;
}

interface Known {
  readonly cue: Cue;
  readonly code: string;
  readonly phrase: string;
  /** What its noun and weight are worth, before anything around is looked at. */
  readonly base: number;
  /** Numbers of its sets of phrases; -1 for none. */
  readonly after: number;
  readonly before: number;
  readonly near: number;
  readonly unless: number;
  readonly isClose: boolean;
  readonly follows: ReadonlySet<string> | undefined;
}

/** `kinds`: lists of nouns that one number may count together, `giáo xứ, giáo họ`. */
export function lexicon(
  cues: readonly Cue[],
  derived: Derived,
  kinds: readonly (readonly string[])[] = [],
  places: readonly (readonly [string, string])[] = []
): Lexicon {
  const sets = phraseSets();
  const set = (phrases: readonly string[] | undefined): number => (phrases ? sets.add(phrases) : -1);
  const heads = phraseTree(
    cues.flatMap((cue) => {
      const when = {
        cue,
        code: cue.code,
        isClose: cue.isClose === true,
        after: set(cue.after),
        before: set(cue.before),
        near: set(cue.near),
        unless: set(cue.unless),
        follows: cue.follows && new Set(cue.follows)
      };
      return cue.heads.map((phrase) => [phrase, { ...when, phrase, base: baseOf(phrase, cue) }] as const);
    })
  );
  const finder = sets.finder();
  const together = coordination(kinds);
  const open = (passage: Passage): Reader => {
    const marks = finder(passage);
    return {
      isSameKind: (one, other) => together.isSameKind(passage.words, one, other),
      headAt: (at) => {
        const end = together.within(passage.words, at, heads.endOf(passage.words, at));
        return isCutShort(passage.words, at, end) ? 0 : together.endOf(passage.words, at, end) - at;
      },
      meaning: (spot) => {
        const end = heads.endOf(passage.words, spot.noun);
        if (end === spot.noun || isCutShort(passage.words, spot.noun, end)) return undefined;
        const behind = together.endOf(passage.words, spot.noun, end);
        const choice = choosing(marks.around(spot.from, spot.noun, behind), spot);
        heads.each(passage.words, spot.noun, choice.take);
        return choice.meaning();
      }
    };
  };
  return { open, derived, places: phraseTree(places) };
}

/** One word of a noun, and less than nothing beside it. */
const WEAK = 0.5;
/** So much closer must the best stand than the next one for the reading to be sure. */
const SURE = 0.5;

interface Choice {
  readonly take: (values: readonly Known[], next: number) => void;
  readonly meaning: () => Meaning | undefined;
}

/** The cue that fits best of all that are shown, and the best one of another code. */
function choosing(around: Surroundings, spot: Spot): Choice {
  let first: Known | undefined;
  let next = 0;
  let score = -Infinity;
  let second: Known | undefined;
  let secondScore = -Infinity;
  const indicators: Cue[] = [];
  const take: Choice['take'] = (values, end) => {
    for (const known of values) {
      if (known.cue.indicator !== undefined) indicators.push(known.cue);
      const own = scoreOf(known, around, spot);
      if (own === undefined) continue;
      const isOther = first !== undefined && first.code !== known.code;
      if (own > score) {
        if (isOther) [second, secondScore] = [first, score];
        [first, score, next] = [known, own, end];
      } else if (isOther && own > secondScore) [second, secondScore] = [known, own];
    }
  };
  const meaning = (): Meaning | undefined => {
    if (!first) return undefined;
    const { cue, phrase } = first;
    // A part counts what its whole counts, unless words right beside it say otherwise.
    const asPart = WORTH.headWord + WORTH.whole + WORTH.part;
    if (spot.whole !== undefined && spot.isSameNoun && spot.whole !== cue.code && asPart > score) {
      return {
        code: spot.whole,
        indicator: undefined,
        phrase,
        next,
        score: asPart,
        isWeak: false,
        rival: cue.code
      };
    }
    // The indicator with the longest phrase that is kept under this code.
    const indicator = cue.indicator ?? indicators.findLast(({ code }) => code === cue.code)?.indicator;
    const rival = second && score - secondScore < SURE ? second.cue.code : undefined;
    return { code: cue.code, indicator, phrase, next, score, isWeak: score < WEAK, rival };
  };
  return { take, meaning };
}

/** What one point is worth: a word of the head, a phrase right beside, the figure before, the whole. */
const WORTH = { headWord: 3, phrase: 5, previous: 4, whole: 3, part: 1 } as const;
/** A phrase nearer than this forbids. */
const CLOSE = 0.4;

function baseOf(phrase: string, cue: Cue): number {
  return phrase.split(' ').length * WORTH.headWord + (cue.weight ?? 0);
}

/** What most cues ask for is asked first: most of them do not fit. */
function scoreOf(known: Known, around: Surroundings, spot: Spot): number | undefined {
  const { near, before, after, unless, follows } = known;
  let { base: score } = known;
  if (near >= 0) {
    const met = nearer(around, near);
    if (met === 0 || (known.isClose && met < CLOSE)) return undefined;
    score += met * WORTH.phrase;
  }
  if (follows) {
    const followed = nearestOf(spot, follows);
    if (followed === 0) return undefined;
    score += followed * WORTH.previous;
  }
  if (before >= 0) {
    const met = around.before[before] ?? 0;
    if (met === 0 || (known.isClose && met < CLOSE)) return undefined;
    score += met * WORTH.phrase;
  }
  if (after >= 0) {
    const met = around.after[after] ?? 0;
    if (met < (known.isClose ? CLOSE : FAR)) return undefined;
    score += met * WORTH.phrase;
  }
  if (unless >= 0 && nearer(around, unless) > CLOSE) return undefined;
  if (known.cue.ofWhole && !spot.isShare) return undefined;
  return spot.whole === known.code ? score + WORTH.whole : score;
}

function nearestOf({ previous }: Spot, codes: ReadonlySet<string>): number {
  if (previous) for (const { code, near } of previous) if (codes.has(code)) return near;
  return 0;
}

/** What stands far behind belongs to other figures. */
const FAR = 0.25;

function nearer({ before, after }: Surroundings, set: number): number {
  const ahead = after[set] ?? 0;
  return Math.max(before[set] ?? 0, ahead < FAR ? 0 : ahead);
}
