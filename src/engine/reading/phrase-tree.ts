import { spelled } from './spelling.ts';
import { numberOf } from './vocabulary.ts';
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
  /** By the number of the next word. */
  next: Map<number, Node<Value>> | undefined;
  values: Value[] | undefined;
}

const PIECE = /[\p{L}\p{M}\d]+|[^\s\p{L}\d]/gu;

/** A comma in a phrase is a mark of its own: `tin, bài`. */
export function phraseTree<Value>(phrases: Iterable<readonly [string, Value]>): PhraseTree<Value> {
  const roots: (Node<Value> | undefined)[] = [];
  for (const [phrase, value] of phrases) {
    const [first, ...rest] = (phrase.match(PIECE) ?? []).map((piece) => numberOf(spelled(piece)));
    if (first === undefined) continue;
    while (roots.length <= first) roots.push(undefined);
    let node = (roots[first] ??= { next: undefined, values: undefined });
    for (const number of rest) {
      node.next ??= new Map();
      let child = node.next.get(number);
      if (!child) node.next.set(number, (child = { next: undefined, values: undefined }));
      node = child;
    }
    (node.values ??= []).push(value);
  }
  const rootOf = (words: readonly Word[], from: number): Node<Value> | undefined => {
    const number = words[from]?.number ?? 0;
    return number < roots.length ? roots[number] : undefined;
  };
  return {
    each: (words, from, show) => {
      let node = rootOf(words, from);
      for (let next = from + 1; node; next += 1) {
        if (node.values) show(node.values, next);
        node = node.next?.get(words[next]?.number ?? 0);
      }
    },
    endOf: (words, from) => {
      let node = rootOf(words, from);
      let end = from;
      for (let next = from + 1; node; next += 1) {
        if (node.values) end = next;
        node = node.next?.get(words[next]?.number ?? 0);
      }
      return end;
    }
  };
}
