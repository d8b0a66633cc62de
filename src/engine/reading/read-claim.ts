import { hasTrailingAtLeast } from './bound-words.ts';
import type { Claim } from './claim.ts';
import { isTarget, rateOf } from './around-claim.ts';
import type { Derived, Meaning, Reader, Spot } from './code-of.ts';
import { countsInWords } from './counts-in-words.ts';
import { derivedCode } from './derived-code.ts';
import { directionOf } from './direction.ts';
import { doubtOf } from './doubt.ts';
import { whyNotAFigure } from './not-a-figure.ts';
import { nounEnd, nounStart, nounText } from './noun.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';

export interface Reading {
  readonly passage: Passage;
  readonly reader: Reader;
  readonly derived: Derived;
}

/** The figure before in the same sentence. */
export interface Previous {
  readonly code: string;
  readonly near: number;
  /** Whether a share right behind was reckoned from it: `188/193 vụ, đạt 97,4%`. */
  readonly isReckonedFrom: boolean;
}

export interface Before {
  readonly previous: Previous | undefined;
  /** The whole of which this is a part, with its code and the first word of its noun. */
  readonly whole: { readonly code: string; readonly noun: string } | undefined;
  /** Whether the number just before was none and only a comma or `và` lies between. */
  readonly isNextInRow: boolean;
}

export type Read =
  | { readonly claim: Omit<Claim, 'period' | 'unit' | 'breakdownOf'>; readonly next: number; readonly score: number }
  | { readonly notAFigure: string; readonly next: number };

/** Reads one number as a figure, or says by which rule it is none. */
export function readClaim({ passage, reader, derived }: Reading, quantity: Quantity, before: Before): Read {
  const { words } = passage;
  const nounAt = nounStart(words, quantity);
  const head = reader.headAt(nounAt);
  if (quantity.inWords && !quantity.isVague && !countsInWords(words, quantity, head, reader)) {
    return { notAFigure: 'number-word-in-prose', next: quantity.number + 1 };
  }
  const isPercent = quantity.isPercent === true;
  const hasNoun = head > 0 || isPercent;
  const none = whyNotAFigure({ words, quantity, hasNoun, isNextInRow: before.isNextInRow });
  if (none) return { notAFigure: none.rule, next: none.next };

  const { own, spoken } = meaningOf(passage, reader, quantity, nounAt, before);
  const direction = directionOf(words, quantity);
  const isReckoned = isPercent && head === 0 && before.previous?.isReckonedFrom === true && !direction;
  const meaning = own ?? spoken;
  const reckonedFrom = isReckoned ? before.previous : undefined;
  const code = derivedCode(reckonedFrom ?? meaning, { direction, isPercent }, derived);

  const bare = nounEnd(words, nounAt, head);
  const trailing = hasTrailingAtLeast(words, bare);
  const end = trailing ?? bare;
  const [first, last] = [words[quantity.from], words[end - 1]];
  const noun = nounText(passage, quantity, nounAt, bare) || (spoken?.phrase ?? '');
  const doubt = doubtOf(quantity, reckonedFrom ? undefined : meaning, own === undefined && !isReckoned);
  const rate = rateOf(passage.text, words, quantity, end);
  return {
    next: end,
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

interface Meanings {
  readonly own: Meaning | undefined;
  /** By the noun spoken of before, if none follows: `số vụ phạm pháp giảm 12%`, `lên con số 85`. */
  readonly spoken: Meaning | undefined;
}

function meaningOf(
  passage: Passage,
  reader: Reader,
  quantity: Quantity,
  nounAt: number,
  { previous, whole }: Before
): Meanings {
  const spot = { from: quantity.from, noun: nounAt, ...(previous ? { previous } : {}) };
  const isSame = whole !== undefined && (whole.noun === (passage.words[nounAt]?.as ?? '') || quantity.isPercent);
  const own = reader.meaning(isSame && whole ? { ...spot, whole: whole.code } : spot);
  return { own, spoken: own ? undefined : spokenOf(passage, reader, spot) };
}

/** How far back a noun may have been spoken of. */
const BACK = 18;

function spokenOf({ words, sentenceFrom }: Passage, reader: Reader, spot: Spot): Meaning | undefined {
  const first = Math.max(sentenceFrom[spot.from] ?? 0, spot.from - BACK);
  for (let at = spot.from - 1; at >= first; at -= 1) {
    if (words[at]?.kind === 'digits') return undefined;
    if (words[at]?.kind !== 'word' || (words[at]?.as === 'con' && words[at + 1]?.as === 'số')) continue;
    if (reader.headAt(at) === 0) continue;
    const meaning = reader.meaning({ from: at, noun: at });
    if (meaning && meaning.next <= spot.from) return meaning;
  }
  return undefined;
}
