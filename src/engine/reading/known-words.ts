import { inOneSpelling } from './spelling.ts';
import { knownNumber, numberOf } from './vocabulary.ts';

/** A word as a text writes it, with its one spelling and the number of that. */
export interface KnownWord {
  readonly text: string;
  readonly as: string;
  readonly number: number;
}

/** Vietnamese has some seven thousand syllables; words in capitals come on top. Nothing longer is one. */
const MOST = 30_000;
const LONGEST = 14;
const SLOTS = 0x10000;
/** A text may be made so that its words crowd: the crowd is then read without the table. */
const FARTHEST = 24;

const slots: (KnownWord | undefined)[] = Array.from({ length: SLOTS });
let kept = 0;

/** The word that stands there, found by its units without cutting it out; `hash` is reckoned over those units. */
export function knownWord(text: string, start: number, end: number, hash: number): KnownWord {
  const length = end - start;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  let free = -1;
  for (let step = 0; step < FARTHEST; step += 1) {
    const known = slots[slot];
    if (known === undefined) {
      free = slot;
      break;
    }
    if (known.text.length === length && isAt(text, start, known.text)) return known;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const own = text.slice(start, end);
  const as = inOneSpelling(own);
  if (free < 0 || length > LONGEST || kept >= MOST) return { text: own, as, number: knownNumber(as) };
  kept += 1;
  return (slots[free] = { text: detached(own), as, number: numberOf(as) });
}

function isAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  }
  return true;
}

/** A copy that does not hold the whole text in memory. */
function detached(word: string): string {
  return String.fromCharCode(...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)));
}
