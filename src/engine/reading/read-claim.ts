import { hasTrailingAtLeast } from './bound-words.ts';
import type { Claim } from './claim.ts';
import { isTarget, rateOf } from './around-claim.ts';
import type { Derived, Reader } from './code-of.ts';
import { countsInWords } from './counts-in-words.ts';
import { derivedCode } from './derived-code.ts';
import { directionOf } from './direction.ts';
import { doubtOf } from './doubt.ts';
import { whyNotAFigure } from './not-a-figure.ts';
import { isClassifier, nounEnd, nounStart, nounText } from './noun.ts';
import { meaningOf, type Named } from './meaning-of.ts';
import type { PeriodReader } from './period-in.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';

export interface Reading {
  readonly passage: Passage;
  readonly reader: Reader;
  readonly derived: Derived;
  readonly periods: PeriodReader;
  readonly places: (number: number) => string | null;
}

export interface Before {
  /** Figures of the same sentence, the nearest first. */
  readonly previous: readonly { readonly code: string; readonly near: number; readonly noun: string }[];
  /** The nearest figure of the sentence, with the first word of its noun; also beyond a semicolon. */
  readonly last: Named | undefined;
  /** Whether a share right behind the nearest was reckoned from it: `188/193 vụ, đạt 97,4%`. */
  readonly isReckoned: boolean;
  /** The whole of which this is a part, with its code and the first word of its noun. */
  readonly whole: { readonly code: string; readonly noun: string; readonly nounAt: number } | undefined;
}

export type Read =
  | {
      readonly claim: Omit<Claim, 'breakdownOf' | 'reckonedFrom'>;
      readonly next: number;
      /** Where the noun begins that tells what is counted. */
      readonly nounAt: number;
      readonly score: number;
    }
  | { readonly notAFigure: string; readonly next: number };

/** Where a number stands among the others of its text. */
export interface Standing {
  /** Whether the number just before was none and only a comma or `và` lies between. */
  readonly isNextInRow: boolean;
  /** Asked only of what may be a figure. */
  readonly before: () => Before;
}

/** Reads one number as a figure, or says by which rule it is none. */
export function readClaim(reading: Reading, quantity: Quantity, { isNextInRow, before }: Standing): Read {
  const { passage, reader } = reading;
  const { words } = passage;
  const nounAt = nounStart(words, quantity);
  const { headAt, head } = headOf(passage, reader, nounAt);
  if (quantity.inWords && !quantity.isVague && !countsInWords(words, quantity, head, reader)) {
    return { notAFigure: 'number-word-in-prose', next: quantity.number + 1 };
  }
  const hasNoun = head > 0 || quantity.isPercent === true;
  const isQuoted = passage.isQuoted[quantity.number] === 1;
  const none = whyNotAFigure({ words, quantity, hasNoun, isQuoted, isNextInRow });
  if (none) return { notAFigure: none.rule, next: none.next };
  return figureOf(reading, quantity, { nounAt, headAt, head }, before());
}

interface Head {
  readonly nounAt: number;
  readonly headAt: number;
  readonly head: number;
}

function figureOf(
  reading: Reading,
  quantity: Quantity,
  { nounAt, headAt, head }: Head,
  before: Before
): Read {
  const { passage, reader, derived } = reading;
  const { words } = passage;
  const isPercent = quantity.isPercent === true;
  const { own, spoken, spokenAt, repeated } = meaningOf(passage, reader, quantity, headAt, before);
  const direction = directionOf(words, quantity);
  const isReckoned = isPercent && head === 0 && before.isReckoned && !direction;
  const meaning = own ?? spoken;
  const isSum = !own && !isPercent && isNewTotal(words, quantity);
  const reckonedFrom = isReckoned || isSum ? before.previous[0] : undefined;
  const code = derivedCode(reckonedFrom ?? meaning, { direction, isPercent }, derived);

  const bare = nounEnd(words, nounAt, head);
  const trailing = hasTrailingAtLeast(words, bare);
  const end = trailing ?? bare;
  const claim: Writable<Claim> = {
    start: words[quantity.from]?.start ?? 0,
    end: words[end - 1]?.end ?? 0,
    value: quantity.value,
    bound: trailing !== undefined && quantity.bound === 'exact' ? 'at_least' : quantity.bound,
    noun:
      nounText(passage, quantity, nounAt, bare) ||
      (isSum && reckonedFrom?.noun) ||
      (repeated ?? spoken?.phrase ?? ''),
    code,
    period: reading.periods(quantity.number, derived.standing.has(code)),
    unit: reading.places(quantity.number),
    because: { rule: quantity.rule, phrase: meaning?.phrase ?? '' }
  };
  if (quantity.low !== undefined) claim.low = quantity.low;
  if (quantity.high !== undefined) claim.high = quantity.high;
  if (quantity.of !== undefined) claim.of = quantity.of;
  if (quantity.isVague) claim.vague = true;
  if (direction) claim.direction = direction;
  if (isTarget(words, quantity, passage.sentenceFrom[quantity.from] ?? 0)) claim.modality = 'target';
  const rate = rateOf(passage.text, words, quantity, end);
  if (rate !== undefined) claim.rate = rate;
  if (meaning?.indicator !== undefined && code === meaning.code) claim.indicator = meaning.indicator;
  const doubt = doubtOf(quantity, reckonedFrom ? undefined : meaning, own === undefined && !isReckoned);
  if (doubt) claim.doubt = doubt;
  return { next: end, nounAt: spokenAt ?? quantity.next, score: meaning?.score ?? 0, claim };
}

/** Members that are not always there are put in one by one: copying them costs more than reading the text. */
type Writable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** The noun of the field, also behind a classifier that no cue names: `22 ngôi chùa`. */
function headOf(
  { words }: Passage,
  reader: Reader,
  nounAt: number
): { readonly headAt: number; readonly head: number } {
  const head = reader.headAt(nounAt);
  if (head > 0 || !isClassifier(words[nounAt])) return { headAt: nounAt, head };
  const behind = reader.headAt(nounAt + 1);
  return behind === 0 ? { headAt: nounAt, head: 0 } : { headAt: nounAt + 1, head: behind + 1 };
}

/** `xây mới 523 tổ, nâng tổng số lên 2.420`: the sum of what was counted just before. */
function isNewTotal(words: Passage['words'], { from }: Quantity): boolean {
  const [link, number, total] = [words[from - 1]?.as, words[from - 2]?.as, words[from - 3]?.as];
  return (link === 'lên' || link === 'thành') && number === 'số' && (total === 'tổng' || total === 'con');
}
