import { type Breakdown, breakdownOf, isPartOf, type Spotted } from './breakdown.ts';
import type { Claim } from './claim.ts';
import type { Lexicon } from './code-of.ts';
import { beginsNumeral } from './number-words.ts';
import { type Passage, passageOf } from './passage.ts';
import { periodReader } from './period-in.ts';
import { placeReader } from './place-in.ts';
import { quantityAt } from './quantity.ts';
import { type Before, readClaim } from './read-claim.ts';
import { agreed } from './same-figure.ts';
import type { Word } from './word.ts';

/** Reads the figures of a Vietnamese text. Deterministic; never throws, whatever the text. */
export function readProse(text: string, lexicon: Lexicon): readonly Claim[] {
  const passage = passageOf(text);
  const { words } = passage;
  const reading = { passage, reader: lexicon.open(passage), derived: lexicon.derived };
  const periods = periodReader(passage);
  const places = placeReader(passage, lexicon.places);
  const breakdown = breakdownOf(passage);
  const claims: Claim[] = [];
  const scores: number[] = [];
  const spots: Spotted[] = [];
  let none = -2;
  let taken = 0;
  for (let at = 0; at < words.length;) {
    const found = mayBegin(words[at]) ? quantityAt(words, at, text) : undefined;
    if (!found) {
      at += 1;
      continue;
    }
    // What the figure before has taken is its own, whatever it was.
    const quantity = found.from < taken ? { ...found, from: taken } : found;
    const whole = breakdown.wholeOf(quantity.from, spots);
    const before = beforeOf(passage, quantity.from, { claims, spots, none, whole });
    const read = readClaim(reading, quantity, before);
    at = Math.max(read.next, at + 1);
    if (!('claim' in read)) {
      none = read.notAFigure === 'number-word-in-prose' ? none : read.next;
      continue;
    }
    taken = read.next;
    const reckoned = before.isReckoned && quantity.isPercent ? claims.length - 1 : undefined;
    const wholes = whole === undefined ? undefined : claims[whole];
    const parent = wholes && isPartOf(read.claim, wholes) ? whole : undefined;
    claims.push({
      ...read.claim,
      period: periods(quantity.number, lexicon.derived.standing.has(read.claim.code)),
      unit: places(quantity.number),
      ...(parent === undefined ? {} : { breakdownOf: parent }),
      ...(reckoned === undefined ? {} : { reckonedFrom: reckoned })
    });
    scores.push(read.score);
    spots.push({
      at: quantity.number,
      nounAt: read.nounAt,
      next: read.next,
      isPercent: quantity.isPercent === true,
      whole
    });
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
  return {
    ...previousOf(passage, spots, claims, from),
    last: lastOf(passage, spots, claims, from),
    whole: parent && {
      nounAt: spots[whole ?? 0]?.nounAt ?? 0,
      code: parent.code,
      noun: parent.noun.split(' ')[0]?.toLowerCase() ?? ''
    },
    isNextInRow: none === from - 1 && /^(?:,|và|hoặc|–|-)$/u.test(passage.words[none]?.as ?? '')
  };
}

function lastOf(
  { sentenceFrom }: Passage,
  spots: readonly Spotted[],
  claims: readonly Claim[],
  from: number
): Before['last'] {
  for (let back = 1; back <= MOST; back += 1) {
    const [spot, claim] = [spots.at(-back), claims.at(-back)];
    if (!spot || !claim || from - spot.next > FARTHEST || spot.at < (sentenceFrom[from] ?? 0)) break;
    if (!spot.isPercent) return { noun: claim.noun, nounAt: spot.nounAt };
  }
  return undefined;
}

/** A figure farther back has nothing to do with this one. */
const FARTHEST = 24;
const MOST = 3;
const NEAR = { word: 0.15, comma: 0.4, figure: 0.6 } as const;
const RECKONED = /^(?:\(|đạt|chiếm|bằng|tỷ|tương)$/u;

function previousOf(
  { words, sentenceFrom }: Passage,
  spots: readonly Spotted[],
  claims: readonly Claim[],
  from: number
): Pick<Before, 'previous' | 'isReckoned'> {
  const previous: { readonly code: string; readonly near: number; readonly noun: string }[] = [];
  let isReckoned = false;
  let cost = 0;
  let end = from;
  for (let back = 1; back <= MOST; back += 1) {
    const [spot, claim] = [spots.at(-back), claims.at(-back)];
    if (!spot || !claim || from - spot.next > FARTHEST || spot.at < (sentenceFrom[from] ?? 0)) break;
    for (let at = spot.next; at < end; at += 1) {
      const as = words[at]?.as ?? '';
      if (as === ';') return { previous, isReckoned };
      cost += as === ',' ? NEAR.comma : NEAR.word;
      if (back === 1 && RECKONED.test(as) && from - at < 5) isReckoned = true;
    }
    previous.push({ code: claim.code, near: 1 / (1 + cost), noun: claim.noun });
    cost += NEAR.figure;
    end = spot.at;
  }
  return { previous, isReckoned };
}
