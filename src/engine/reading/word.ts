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

const PIECE = /(\d+(?:[.,]\d+)*)|(\p{L}[\p{L}\p{M}\d]*)|(\n)|([^\s\p{L}\d])/gu;

/** Words, numerals and marks in order; white space is dropped, line ends are kept unless a line only runs on. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const spellings = new Map<string, string>();
  let lineStart = 0;
  for (const found of text.matchAll(PIECE)) {
    const [all, digits, word, line] = found;
    const start = found.index;
    if (word !== undefined) {
      let as = spellings.get(all);
      if (as === undefined) spellings.set(all, (as = spelled(all)));
      words.push({ kind: 'word', text: all, as, start, end: start + all.length });
    } else if (digits !== undefined) {
      for (const piece of numerals(all, start)) words.push(piece);
    } else if (line === undefined) {
      words.push({ kind: 'mark', text: all, as: all, start, end: start + all.length });
    } else {
      if (!runsOn(text, words.at(-1), lineStart, start)) {
        words.push({ kind: 'break', text: all, as: all, start, end: start + 1 });
      }
      lineStart = start + 1;
    }
  }
  return words;
}

const ONE_NUMERAL = /^(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)$/u;

/** `1.300,5` is one numeral; the parts of `14.6.2023` and `0270.3822.113` stand each for themselves. */
function numerals(text: string, start: number): readonly Word[] {
  if (ONE_NUMERAL.test(text)) {
    return [{ kind: 'digits', text, as: text, start, end: start + text.length }];
  }
  return [...text.matchAll(/\d+|[.,]/gu)].map(([piece], at, all) => {
    const from = start + (all[at]?.index ?? 0);
    const kind = piece === '.' || piece === ',' ? 'mark' : 'digits';
    return { kind, text: piece, as: piece, start: from, end: from + piece.length };
  });
}

/** A line as long as this was broken by the page, not by its writer. */
const FULL_LINE = 60;
const OPEN = /^(?:hơn|gần|trên|khoảng|có|với|và|được|gồm|từ|đến|là|cho|,)$/u;

/** In text taken from a page a sentence goes on in the next line. */
function runsOn(text: string, last: Word | undefined, lineStart: number, end: number): boolean {
  if (!last || end - lineStart < FULL_LINE || last.end <= lineStart) return false;
  if (last.kind !== 'word' && last.as !== ',' && last.kind !== 'digits') return false;
  const next = text[end + 1] ?? '';
  if (/\d/u.test(next)) return OPEN.test(last.as);
  return /\p{Ll}/u.test(next) && !/^\p{Ll}\s?[.)]/u.test(text.slice(end + 1, end + 4));
}
