import { spelled } from './spelling.ts';
import type { Word } from './word.ts';

/** Phrases found from a place in the text in one pass over their words. */
export interface PhraseTree<Value> {
  /** Shows what stands under every phrase that begins here, the shortest first, and the word after it. */
  readonly each: (words: readonly Word[], at: number, show: Show<Value>) => void;
  /** The word after the longest phrase that begins here; `at` itself when none does. */
  readonly endOf: (words: readonly Word[], at: number) => number;
}

export type Show<Value> = (values: readonly Value[], next: number) => void;

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  values?: Value[];
}

const PIECE = /[\p{L}\p{M}\d]+|[^\s\p{L}\d]/gu;

/** A comma in a phrase is a mark of its own: `tin, bài`. */
export function phraseTree<Value>(phrases: Iterable<readonly [string, Value]>): PhraseTree<Value> {
  const root: Node<Value> = { next: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const piece of phrase.match(PIECE) ?? []) {
      const key = spelled(piece);
      let child = node.next.get(key);
      if (!child) node.next.set(key, (child = { next: new Map() }));
      node = child;
    }
    (node.values ??= []).push(value);
  }
  return {
    each: (words, from, show) => {
      let node = root.next.get(words[from]?.as ?? '\n');
      for (let next = from + 1; node; next += 1) {
        if (node.values) show(node.values, next);
        node = node.next.size === 0 ? undefined : node.next.get(words[next]?.as ?? '\n');
      }
    },
    endOf: (words, from) => {
      let node = root.next.get(words[from]?.as ?? '\n');
      let end = from;
      for (let next = from + 1; node; next += 1) {
        if (node.values) end = next;
        node = node.next.size === 0 ? undefined : node.next.get(words[next]?.as ?? '\n');
      }
      return end;
    }
  };
}
