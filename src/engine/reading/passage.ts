import { isUpper } from './letter.ts';
import { namesIn } from './quotation.ts';
import { type Word, wordsOf } from './word.ts';

/** A text in words, with the sentence, paragraph and next numeral of each known beforehand. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word: where its sentence begins, and the mark or line end that closes it. */
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  readonly paragraphFrom: Int32Array;
  /** For each word: the first numeral in digits from it on; the number of words when none follows. */
  readonly nextDigits: Int32Array;
  /** For each word: 1 within a short quotation. */
  readonly isQuoted: Uint8Array;
}

export function passageOf(text: string): Passage {
  const words = wordsOf(text);
  const size = words.length;
  const sentenceFrom = new Int32Array(size);
  const sentenceTo = new Int32Array(size);
  const paragraphFrom = new Int32Array(size);
  const nextDigits = new Int32Array(size + 1).fill(size);
  const ends = new Uint8Array(size);
  let sentence = 0;
  let paragraph = 0;
  for (let at = 0; at < size; at += 1) {
    sentenceFrom[at] = sentence;
    paragraphFrom[at] = paragraph;
    if (words[at]?.kind === 'break') paragraph = at + 1;
    if (endsSentence(words, at)) {
      sentence = at + 1;
      ends[at] = 1;
    }
  }
  let end = size;
  for (let at = size - 1; at >= 0; at -= 1) {
    if (at + 1 === size || sentenceFrom[at + 1] === at + 1) end = ends[at] === 1 ? at : size;
    sentenceTo[at] = end;
    nextDigits[at] = words[at]?.kind === 'digits' ? at : (nextDigits[at + 1] ?? size);
  }
  const isQuoted = namesIn(words);
  return { text, words, sentenceFrom, sentenceTo, paragraphFrom, nextDigits, isQuoted };
}

const ENDS = new Set(['.', '!', '?', '…']);

/** A full stop ends a sentence when a space and a capital or a line end follow. */
function endsSentence(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.kind === 'break') return true;
  if (word.kind !== 'mark' || !ENDS.has(word.as)) return false;
  const next = words[at + 1];
  if (!next || next.kind === 'break') return true;
  if (next.start === word.end) return false;
  return (next.kind !== 'word' || isUpper(next.text)) && !isShortForm(words, at);
}

/** `TP. Đồng Hới`, `TX. Ba Đồn`, `P. 7`. */
function isShortForm(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.end !== words[at]?.start) return false;
  return /^(tp|tx|tt|p|q|h|x|th|tr|đ\/c|gs|ts|ths)$/u.test(before?.as ?? '');
}
