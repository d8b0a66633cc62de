import { spelled } from './spelling.ts';

/** A word, a numeral in digits, or a mark, with its place in the text. */
export interface Word {
  readonly kind: 'word' | 'digits' | 'mark' | 'break';
  readonly text: string;
  /** Lower case, in one spelling; for matching. */
  readonly as: string;
  readonly start: number;
  readonly end: number;
}

const PIECE =
  /(\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.]*\d)|\d+(?:,\d+)?)|(\p{L}[\p{L}\p{M}\d]*)|(\n)|([^\s\p{L}\d])/gu;

/** Words, numerals and marks in order; white space is dropped, line ends are kept. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(PIECE)) {
    const [all, digits, word, line] = found;
    const start = found.index;
    const end = start + all.length;
    if (digits !== undefined) words.push({ kind: 'digits', text: all, as: all, start, end });
    else if (word !== undefined) words.push({ kind: 'word', text: all, as: spelled(all), start, end });
    else words.push({ kind: line === undefined ? 'mark' : 'break', text: all, as: all, start, end });
  }
  return words;
}
