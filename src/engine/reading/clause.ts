import type { Word } from './word.ts';

/** Where the sentence of a number begins and where its clause ends, as indexes of words. */
export interface Clause {
  readonly sentence: number;
  /** Begins after the last comma, semicolon or number before. */
  readonly from: number;
  readonly to: number;
  readonly sentenceEnd: number;
}

const ENDS = new Set(['.', '!', '?', '…']);

/** A full stop ends a sentence when a space and a capital or a line end follow. */
export function endsSentence(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.kind === 'break') return true;
  if (!ENDS.has(word.as)) return false;
  const next = words[at + 1];
  if (!next || next.kind === 'break') return true;
  return (
    next.start > word.end && (next.kind !== 'word' || /^\p{Lu}/u.test(next.text)) && !isShortForm(words, at)
  );
}

/** `TP. Đồng Hới`, `TX. Ba Đồn`, `P. 7`. */
function isShortForm(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before?.end === words[at]?.start && /^(tp|tx|tt|p|q|h|x|th|tr|đ\/c|gs|ts|ths)$/u.test(before?.as ?? '')
  );
}

export function clauseOf(words: readonly Word[], from: number, next: number): Clause {
  let sentence = from;
  while (sentence > 0 && !endsSentence(words, sentence - 1)) sentence -= 1;
  let start = from;
  while (start > sentence && !/^[;]$/u.test(words[start - 1]?.as ?? '')) start -= 1;
  let to = next;
  while (to < words.length && !endsSentence(words, to) && words[to]?.as !== ';') to += 1;
  let sentenceEnd = to;
  while (sentenceEnd < words.length && !endsSentence(words, sentenceEnd)) sentenceEnd += 1;
  return { sentence, from: start, to, sentenceEnd };
}
