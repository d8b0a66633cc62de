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
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';

export interface Reading {
  readonly passage: Passage;
  readonly reader: Reader;
  readonly derived: Derived;
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
  /** Whether the number just before was none and only a comma or `và` lies between. */
  readonly isNextInRow: boolean;
}

export type Read =
  | {
      readonly claim: Omit<Claim, 'period' | 'unit' | 'breakdownOf' | 'reckonedFrom'>;
      readonly next: number;
      /** Where the noun begins that tells what is counted. */
      readonly nounAt: number;
      readonly score: number;
    }
  | { readonly notAFigure: string; readonly next: number };

/** Reads one number as a figure, or says by which rule it is none. */
export function readClaim({ passage, reader, derived }: Reading, quantity: Quantity, before: Before): Read {
  const { words } = passage;
  const nounAt = nounStart(words, quantity);
  const { headAt, head } = headOf(passage, reader, nounAt);
  if (quantity.inWords && !quantity.isVague && !countsInWords(words, quantity, head, reader)) {
    return { notAFigure: 'number-word-in-prose', next: quantity.number + 1 };
  }
  const isPercent = quantity.isPercent === true;
  const hasNoun = head > 0 || isPercent;
  const none = whyNotAFigure({
    words,
    quantity,
    hasNoun,
    isQuoted: passage.isQuoted[quantity.number] === 1,
    isNextInRow: before.isNextInRow
  });
  if (none) return { notAFigure: none.rule, next: none.next };

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
  const [first, last] = [words[quantity.from], words[end - 1]];
  const noun =
    nounText(passage, quantity, nounAt, bare) ||
    (isSum && reckonedFrom?.noun) ||
    (repeated ?? spoken?.phrase ?? '');
  const doubt = doubtOf(quantity, reckonedFrom ? undefined : meaning, own === undefined && !isReckoned);
  const rate = rateOf(passage.text, words, quantity, end);
  return {
    next: end,
    nounAt: spokenAt ?? quantity.next,
    score: meaning?.score ?? 0,
    claim: {
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      value: quantity.value,
      ...(quantity.low === undefined ? {} : { low: quantity.low }),
      ...(quantity.high === undefined ? {} : { high: quantity.high }),
      bound: trailing !== undefined && quantity.bound === 'exact' ? 'at_least' : quantity.bound,
      ...(quantity.of === undefined ? {} : { of: quantity.of }),
      ...(quantity.isVague ? { vague: true as const } : {}),
      ...(direction ? { direction } : {}),
      ...(isTarget(words, quantity, passage.sentenceFrom[quantity.from] ?? 0)
        ? { modality: 'target' as const }
        : {}),
      ...(rate === undefined ? {} : { rate }),
      noun,
      code,
      ...(meaning?.indicator === undefined || code !== meaning.code ? {} : { indicator: meaning.indicator }),
      because: { rule: quantity.rule, phrase: meaning?.phrase ?? '' },
      ...(doubt ? { doubt } : {})
    }
  };
}

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
