import { isUpper } from '../letter.ts';
import type { Quantity } from '../quantity.ts';
import type { Word } from '../word.ts';

/** What is known of a number when it is asked whether it is a figure at all. */
export interface Suspect {
  readonly words: readonly Word[];
  readonly quantity: Quantity;
  /** Whether a counting noun of the field follows, or a sign of percent. */
  readonly hasNoun: boolean;
  /** Whether it stands within a short quotation. */
  readonly isQuoted: boolean;
  /** Whether it stands in a row with a number that was none: `tổ 5, 6 và 7`. */
  readonly isNextInRow: boolean;
}

export type Rule = (suspect: Suspect) => boolean;

export function wordAt(words: readonly Word[], at: number): string {
  return words[at]?.as ?? '';
}

export function isCapital(word: Word | undefined): boolean {
  return word?.kind === 'word' && isUpper(word.text);
}

/** `05`, as offices write what they count. */
export function isZeroed(word: Word | undefined): boolean {
  return word !== undefined && word.text.length > 1 && /^0\d/u.test(word.text);
}

/** Whether a mark of these stands glued to the word on that side: `11/7`, `A-12`. */
export function isJoined(words: readonly Word[], at: number, side: 1 | -1, marks: string): boolean {
  const own = words[at];
  const mark = words[at + side];
  if (!own || mark?.kind !== 'mark' || !marks.includes(mark.as)) return false;
  return side === 1 ? mark.start === own.end : mark.end === own.start;
}

export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split('|'));
}
