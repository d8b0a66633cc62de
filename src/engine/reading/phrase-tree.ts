import { spelled } from './spelling.ts';
import type { Word } from './word.ts';

/** Phrases found from a place in the text in one pass over their words. */
export interface PhraseTree<Value> {
  /** All phrases that begin here, the shortest first; `next` is the word after one. */
  readonly at: (words: readonly Word[], at: number) => readonly Found<Value>[];
}

export interface Found<Value> {
  readonly value: Value;
  readonly next: number;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  values?: Value[];
}

const NOTHING: readonly never[] = [];

/** A comma in a phrase is a mark of its own: `tin, bài`. */
export function phraseTree<Value>(phrases: Iterable<readonly [string, Value]>): PhraseTree<Value> {
  const root: Node<Value> = { next: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const [piece] of phrase.matchAll(/[\p{L}\p{M}\d]+|[^\s\p{L}\d]/gu)) {
      const key = spelled(piece);
      const child: Node<Value> = node.next.get(key) ?? { next: new Map() };
      node.next.set(key, child);
      node = child;
    }
    (node.values ??= []).push(value);
  }
  return {
    at: (words, from) => {
      let node = root.next.get(words[from]?.as ?? '\n');
      if (!node) return NOTHING;
      const found: Found<Value>[] = [];
      for (let next = from + 1; node; next += 1) {
        for (const value of node.values ?? NOTHING) found.push({ value, next });
        node = node.next.get(words[next]?.as ?? '\n');
      }
      return found;
    }
  };
}
