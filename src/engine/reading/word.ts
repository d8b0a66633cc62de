import { classOf, DIGIT, LETTER, LINE, SPACE } from './letter.ts';
import { knownWord } from './known-words.ts';
import { knownNumber, numberOf } from './vocabulary.ts';

/** A word, a numeral in digits, or a mark, with its place in the text. */
export interface Word {
  readonly kind: 'word' | 'digits' | 'mark' | 'break';
  readonly text: string;
  /** Lower case, in one spelling; for matching. */
  readonly as: string;
  /** Of `as` in the vocabulary; 0 when no phrase knows it. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Words, numerals and marks in order; white space is dropped, line ends are kept unless a line only runs on. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let lineStart = 0;
  for (let at = 0; at < text.length;) {
    const start = at;
    const first = classOf(text, at);
    at += 1;
    if (first === SPACE) continue;
    if (first === LETTER) {
      let hash = text.charCodeAt(start);
      while (at < text.length && classOf(text, at) <= LETTER) {
        hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
        at += 1;
      }
      const known = knownWord(text, start, at, hash);
      words.push({ kind: 'word', text: known.text, as: known.as, number: known.number, start, end: at });
    } else if (first === DIGIT) {
      at = pushDigits(words, text, start);
    } else if (first === LINE) {
      if (!runsOn(text, words.at(-1), lineStart, start)) {
        words.push({ kind: 'break', text: '\n', as: '\n', number: BREAK, start, end: at });
      }
      lineStart = at;
    } else {
      if (isPair(text, start)) at += 1;
      const own = text.slice(start, at);
      words.push({ kind: 'mark', text: own, as: own, number: knownNumber(own), start, end: at });
    }
  }
  return words;
}

const BREAK = numberOf('\n');
const LONGEST_NUMBER = 4;

/** Digits alone are one numeral; with dots and commas between them, see `pushNumerals`. */
function pushDigits(words: Word[], text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && classOf(text, at) === DIGIT) at += 1;
  const end = endOfDigits(text, at);
  if (end > at) pushNumerals(words, text.slice(start, end), start);
  else words.push(digits(text.slice(start, end), start));
  return end;
}

function digits(text: string, start: number): Word {
  // No phrase has a longer number in it.
  const number = text.length > LONGEST_NUMBER ? 0 : knownNumber(text);
  return { kind: 'digits', text, as: text, number, start, end: start + text.length };
}

/** Two units of UTF-16 that make one sign. */
function isPair(text: string, at: number): boolean {
  const [high, low] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

/** Digits, with dots and commas between them. */
function endOfDigits(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && classOf(text, at) === DIGIT) at += 1;
    const mark = text[at];
    if ((mark !== '.' && mark !== ',') || at + 1 >= text.length || classOf(text, at + 1) !== DIGIT) return at;
    at += 2;
  }
}

const ONE_NUMERAL = /^(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)$/u;

/** `1.300,5` is one numeral; the parts of `14.6.2023` and `0270.3822.113` stand each for themselves. */
function pushNumerals(words: Word[], text: string, start: number): void {
  if (ONE_NUMERAL.test(text)) {
    words.push(digits(text, start));
    return;
  }
  for (const { 0: piece, index } of text.matchAll(/\d+|[.,]/gu)) {
    const kind = piece === '.' || piece === ',' ? 'mark' : 'digits';
    words.push({ ...digits(piece, start + index), kind });
  }
}

/** A line as long as this was broken by the page, not by its writer. */
const FULL_LINE = 60;
const OPEN = /^(?:hơn|gần|trên|khoảng|có|với|và|được|gồm|từ|đến|là|cho|,)$/u;

/** In text taken from a page a sentence goes on in the next line. */
function runsOn(text: string, last: Word | undefined, lineStart: number, end: number): boolean {
  if (!last || end - lineStart < FULL_LINE || last.end <= lineStart) return false;
  if (last.kind === 'break' || (last.kind === 'mark' && last.as !== ',')) return false;
  const next = text[end + 1] ?? '';
  if (/\d/u.test(next)) return OPEN.test(last.as);
  return /\p{Ll}/u.test(next) && !/^\p{Ll}\s?[.)]/u.test(text.slice(end + 1, end + 4));
}
