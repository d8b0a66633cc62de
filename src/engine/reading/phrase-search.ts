import { spelled } from './spelling.ts';
import type { Word } from './word.ts';

/** Whether one of the phrases stands, word by word, between two places in the text. */
export type Search = (words: readonly Word[], from: number, to: number) => boolean;

export function searchFor(phrases: readonly string[]): Search {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ').map(spelled);
    const [first = ''] = parts;
    byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
  }
  return (words, from, to) => {
    for (let at = Math.max(0, from); at < to; at += 1) {
      const parts = byFirst.get(words[at]?.as ?? '');
      if (
        parts?.some(
          (all) => at + all.length <= to && all.every((one, index) => words[at + index]?.as === one)
        )
      ) {
        return true;
      }
    }
    return false;
  };
}
