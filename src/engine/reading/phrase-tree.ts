import { spelled } from './spelling.ts';
import type { Word } from './word.ts';

/** Phrases found from a place in the text in one pass over their words, the longest first. */
export interface PhraseTree<Value> {
  /** The longest phrase that begins here; `next` is the word after it. */
  readonly at: (
    words: readonly Word[],
    at: number
  ) => { readonly value: Value; readonly next: number } | undefined;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value?: Value;
}

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
    node.value ??= value;
  }
  return {
    at: (words, from) => {
      let node: Node<Value> | undefined = root;
      let found: { readonly value: Value; readonly next: number } | undefined;
      for (let at = from; node; at += 1) {
        if (node.value !== undefined && at > from) found = { value: node.value, next: at };
        node = node.next.get(words[at]?.as ?? '\n');
      }
      return found;
    }
  };
}
