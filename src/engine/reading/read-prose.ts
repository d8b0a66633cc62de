import { breakdownOf, isPartOf, type Spotted } from './breakdown.ts';
import type { Claim } from './claim.ts';
import type { Derived, Lexicon } from './code-of.ts';
import { numeralWords } from './number-words.ts';
import { type Passage, passageOf } from './passage.ts';
import { periodReader } from './period-in.ts';
import { placeReader } from './place-in.ts';
import { quantityAt } from './quantity.ts';
import { type Before, readClaim } from './read-claim.ts';
import { agreed } from './same-figure.ts';
import { wordSet } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Reads the figures of a Vietnamese text. Deterministic; never throws, whatever the text. */
export function readProse(text: string, lexicon: Lexicon): readonly Claim[] {
  const passage = passageOf(text);
  const { words } = passage;
  const reading = {
    passage,
    reader: lexicon.open(passage),
    derived: lexicon.derived,
    periods: periodReader(passage),
    places: placeReader(passage, lexicon.places)
  };
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
    let known: Known | undefined;
    const read = readClaim(reading, quantity, {
      isNextInRow: none === quantity.from - 1 && ROW_LINKS.has(words[none]),
      before: () => {
        const whole = breakdown.wholeOf(quantity.from, spots);
        known = { whole, before: beforeOf(passage, quantity.from, claims, spots, whole) };
        return known.before;
      }
    });
    at = Math.max(read.next, at + 1);
    if (!('claim' in read)) {
      none = read.notAFigure === 'number-word-in-prose' ? none : read.next;
      continue;
    }
    taken = read.next;
    claims.push(related(read.claim, claims, known, lexicon.derived.parts));
    scores.push(read.score);
    spots.push({
      at: quantity.number,
      nounAt: read.nounAt,
      next: read.next,
      isPercent: quantity.isPercent === true,
      whole: known?.whole
    });
  }
  return agreed(claims, scores, lexicon.derived);
}

function mayBegin(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'digits' || NUMERALS.has(word));
}

const NUMERALS = wordSet(['hàng', ...numeralWords].join('|'));

/** What stands before a number that may be a figure. */
interface Known {
  /** Place in the list of claims. */
  readonly whole: number | undefined;
  readonly before: Before;
}

/** The claim with its whole, and with the figure from which it was reckoned. */
function related(
  claim: Claim,
  claims: readonly Claim[],
  known: Known | undefined,
  parts: Derived['parts']
): Claim {
  const whole = claims[known?.whole ?? -1];
  const isPart = whole !== undefined && isPartOf(claim, whole, parts);
  const isReckoned = known?.before.isReckoned === true && claim.noun.startsWith('%');
  if (!isPart && !isReckoned) return claim;
  return {
    ...claim,
    ...(isPart ? { breakdownOf: known?.whole ?? 0 } : {}),
    ...(isReckoned ? { reckonedFrom: claims.length - 1 } : {})
  };
}

function beforeOf(
  passage: Passage,
  from: number,
  claims: readonly Claim[],
  spots: readonly Spotted[],
  whole: number | undefined
): Before {
  const parent = claims[whole ?? -1];
  const { previous, isReckoned } = previousOf(passage, spots, claims, from);
  return {
    previous,
    isReckoned,
    last: lastOf(passage, spots, claims, from),
    whole: parent && {
      nounAt: spots[whole ?? 0]?.nounAt ?? 0,
      code: parent.code,
      noun: parent.noun.split(' ')[0]?.toLowerCase() ?? ''
    }
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
const ROW_LINKS = wordSet(',|và|hoặc|–|-');
const RATE_LINKS = wordSet('đạt|là|chiếm|trên|gần|hơn|tương|bằng|khoảng');
const RECKONED = wordSet('(|đạt|chiếm|bằng|tỷ|tương');

/** `tỷ lệ phá án đạt 78,9%` says itself what it is a rate of. */
function isNamedRate(words: readonly Word[], at: number): boolean {
  if (words[at]?.as === 'đạt') return isNamedRate(words, at - 4) || isNamedRate(words, at - 5);
  const named = words[at + 2];
  return (
    words[at]?.as === 'tỷ' && words[at + 1]?.as === 'lệ' && named?.kind === 'word' && !RATE_LINKS.has(named)
  );
}

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
      if (back === 1 && from - at < 5 && RECKONED.has(words[at]) && !isNamedRate(words, at))
        isReckoned = true;
    }
    previous.push({ code: claim.code, near: 1 / (1 + cost), noun: claim.noun });
    cost += NEAR.figure;
    end = spot.at;
  }
  return { previous, isReckoned };
}
