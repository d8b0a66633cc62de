import type { Cue } from './cue.ts';
import type { Meaning, Spot } from './meaning.ts';
import type { Surroundings } from './surroundings.ts';

/** A cue under one of its nouns, with all that can be reckoned before a text is seen. */
export interface Known extends Numbers {
  readonly cue: Cue;
  readonly code: string;
  readonly phrase: string;
  /** What its noun and weight are worth, before anything around is looked at. */
  readonly base: number;
  /** What it can be worth at most, where it is no part of a whole. */
  readonly most: number;
  readonly isClose: boolean;
  readonly follows: ReadonlySet<string> | undefined;
  /** Place in the declaration: of two that fit alike the first is taken. */
  readonly order: number;
}

/** All cues under one noun, the one that can be worth most first; and those that stand for an indicator. */
export interface Entry {
  readonly cues: readonly Known[];
  readonly indicators: readonly Cue[];
}

export function entryOf(cues: readonly Known[]): Entry {
  return {
    cues: cues.toSorted((a, b) => b.most - a.most || a.order - b.order),
    indicators: cues.flatMap(({ cue }) => (cue.indicator === undefined ? [] : [cue]))
  };
}

/** Numbers of its sets of phrases; -1 for none. */
interface Numbers {
  readonly after: number;
  readonly before: number;
  readonly near: number;
  readonly unless: number;
}

/** What one point is worth: a word of the head, a phrase right beside, the figure before, the whole. */
const WORTH = { headWord: 3, phrase: 5, previous: 4, whole: 3, part: 1 } as const;

export function knownOf(cue: Cue, phrase: string, numbers: Numbers, order: number): Known {
  const base = phrase.split(' ').length * WORTH.headWord + (cue.weight ?? 0);
  const asked = [numbers.after, numbers.before, numbers.near].filter((set) => set >= 0).length;
  const most = base + asked * WORTH.phrase + (cue.follows ? WORTH.previous : 0);
  const follows = cue.follows && new Set(cue.follows);
  const { after, before, near, unless } = numbers;
  const isClose = cue.isClose === true;
  return { cue, code: cue.code, phrase, base, most, isClose, follows, order, after, before, near, unless };
}

/** One word of a noun, and less than nothing beside it. */
const WEAK = 0.5;
/** So much closer must the best stand than the next one for the reading to be sure. */
const SURE = 0.5;

export interface Choice {
  readonly begin: (around: Surroundings, spot: Spot) => void;
  readonly take: (entries: readonly Entry[], next: number) => void;
  readonly meaning: () => Meaning | undefined;
}

/** The cue that fits best of all that are shown since `begin`, and the best one of another code. */
export function choiceOfCues(): Choice {
  let around: Surroundings | undefined;
  let spot: Spot | undefined;
  let first: Known | undefined;
  let next = 0;
  let score = -Infinity;
  let second: Known | undefined;
  let secondScore = -Infinity;
  const indicators: Cue[] = [];
  const begin: Choice['begin'] = (surroundings, at) => {
    around = surroundings;
    spot = at;
    first = second = undefined;
    score = secondScore = -Infinity;
    indicators.length = 0;
  };
  const takeOf = (cues: readonly Known[], end: number, beside: Surroundings, at: Spot): void => {
    const asPart = at.whole === undefined ? 0 : WORTH.whole;
    for (const known of cues) {
      // Neither the best nor nearly as good; nor is any that follows.
      if (known.most + asPart <= score - SURE) return;
      const own = scoreOf(known, beside, at);
      if (own === NONE) continue;
      const isOther = first !== undefined && first.code !== known.code;
      const isBest = own > score || (own === score && end === next && known.order < (first?.order ?? 0));
      if (isBest) {
        if (isOther) [second, secondScore] = [first, score];
        [first, score, next] = [known, own, end];
      } else if (isOther && own > secondScore) [second, secondScore] = [known, own];
    }
  };
  const take: Choice['take'] = (entries, end) => {
    if (!around || !spot) return;
    for (const entry of entries) {
      for (const cue of entry.indicators) indicators.push(cue);
      takeOf(entry.cues, end, around, spot);
    }
  };
  const meaning = (): Meaning | undefined => {
    if (!first || !spot) return undefined;
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
  return { begin, take, meaning };
}

/** A phrase nearer than this forbids. */
const CLOSE = 0.4;

/** What does not fit at all. */
const NONE = -Infinity;

/** What most cues ask for is asked first: most of them do not fit. */
function scoreOf(known: Known, around: Surroundings, spot: Spot): number {
  const { near, before, after, unless, follows } = known;
  let { base: score } = known;
  if (near >= 0) {
    const met = nearer(around, near);
    if (met === 0 || (known.isClose && met < CLOSE)) return NONE;
    score += met * WORTH.phrase;
  }
  if (follows) {
    const followed = nearestOf(spot, follows);
    if (followed === 0) return NONE;
    score += followed * WORTH.previous;
  }
  if (before >= 0) {
    const met = around.before[before] ?? 0;
    if (met === 0 || (known.isClose && met < CLOSE)) return NONE;
    score += met * WORTH.phrase;
  }
  if (after >= 0) {
    const met = around.after[after] ?? 0;
    if (met < (known.isClose ? CLOSE : FAR)) return NONE;
    score += met * WORTH.phrase;
  }
  if (unless >= 0 && nearer(around, unless) > CLOSE) return NONE;
  if (known.cue.ofWhole && !spot.isShare) return NONE;
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
