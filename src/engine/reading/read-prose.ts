import { type Breakdown, breakdownOf, type Spotted } from './breakdown.ts';
import type { Claim } from './claim.ts';
import type { Lexicon } from './code-of.ts';
import { beginsNumeral } from './number-words.ts';
import { type Passage, passageOf } from './passage.ts';
import { periodReader } from './period-in.ts';
import { placeReader } from './place-in.ts';
import { quantityAt } from './quantity.ts';
import { type Before, type Previous, readClaim } from './read-claim.ts';
import { agreed } from './same-figure.ts';
import type { Word } from './word.ts';

/** Reads the figures of a Vietnamese text. Deterministic; never throws, whatever the text. */
export function readProse(text: string, lexicon: Lexicon): readonly Claim[] {
  const passage = passageOf(text);
  const { words } = passage;
  const reading = { passage, reader: lexicon.open(passage), derived: lexicon.derived };
  const periods = periodReader(passage);
  const places = placeReader(passage);
  const breakdown = breakdownOf(passage);
  const claims: Claim[] = [];
  const scores: number[] = [];
  const spots: Spotted[] = [];
  let none = -2;
  for (let at = 0; at < words.length; ) {
    const quantity = mayBegin(words[at]) ? quantityAt(words, at, text) : undefined;
    if (!quantity) {
      at += 1;
      continue;
    }
    const whole = breakdown.wholeOf(quantity.from, spots);
    const before = beforeOf(passage, quantity.from, { claims, spots, none, whole });
    const read = readClaim(reading, quantity, before);
    at = Math.max(read.next, at + 1);
    if (!('claim' in read)) {
      none = read.notAFigure === 'number-word-in-prose' ? none : read.next;
      continue;
    }
    const reckoned = before.previous?.isReckonedFrom && quantity.isPercent ? claims.length - 1 : undefined;
    const parent = reckoned ?? whole;
    claims.push({
      ...read.claim,
      period: periods(quantity.number),
      unit: places(quantity.number),
      ...(parent === undefined ? {} : { breakdownOf: parent })
    });
    scores.push(read.score);
    spots.push({ at: quantity.number, next: read.next, isPercent: quantity.isPercent === true, whole });
  }
  return agreed(claims, scores, lexicon.derived);
}

function mayBegin(word: Word | undefined): boolean {
  return word?.kind === 'digits' || (word?.kind === 'word' && (word.as === 'hàng' || beginsNumeral(word)));
}

interface Known {
  readonly claims: readonly Claim[];
  readonly spots: readonly Spotted[];
  /** Word after the last number that was no figure. */
  readonly none: number;
  readonly whole: ReturnType<Breakdown['wholeOf']>;
}

function beforeOf(passage: Passage, from: number, { claims, spots, none, whole }: Known): Before {
  const parent = whole === undefined ? undefined : claims[whole];
  const spot = spots.at(-1);
  const last = claims.at(-1);
  return {
    previous: spot && last && previousOf(passage, spot, last.code, from),
    whole: parent && { code: parent.code, noun: parent.noun.split(' ')[0]?.toLowerCase() ?? '' },
    isNextInRow: none === from - 1 && /^(?:,|và|hoặc|–|-)$/u.test(passage.words[none]?.as ?? '')
  };
}

/** A figure farther back has nothing to do with this one. */
const FARTHEST = 24;
const NEAR = { word: 0.15, comma: 0.4 } as const;
const RECKONED = /^(?:\(|đạt|chiếm|bằng|tỷ|tương)$/u;

function previousOf({ words, sentenceFrom }: Passage, spot: Spotted, code: string, from: number): Previous | undefined {
  if (from - spot.next > FARTHEST || spot.at < (sentenceFrom[from] ?? 0)) return undefined;
  let cost = 0;
  let isReckonedFrom = false;
  for (let at = spot.next; at < from; at += 1) {
    const as = words[at]?.as ?? '';
    if (as === ';') return undefined;
    cost += as === ',' ? NEAR.comma : NEAR.word;
    if (RECKONED.test(as) && at - spot.next < 3 && from - at < 5) isReckonedFrom = true;
  }
  return { code, near: 1 / (1 + cost), isReckonedFrom };
}
