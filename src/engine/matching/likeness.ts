import { fold } from '#basis/vietnamese.ts';

/** A word that stands in every title says little about one; a number says which of several it is. */
const HOLLOW = 0.15;
const PLAIN = 1;
const NUMBER = 3;

/** How alike two texts read, from 0 to 1: shared groups of three letters, without diacritics, each by its weight. */
export function likeness(a: string, b: string, hollow: readonly string[] = []): number {
  const [one, other] = [weights(a, hollow), weights(b, hollow)];
  let shared = 0;
  let all = 0;
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const [left, right] = [one.get(key) ?? 0, other.get(key) ?? 0];
    shared += Math.min(left, right);
    all += Math.max(left, right);
  }
  return all === 0 ? 0 : shared / all;
}

function weights(text: string, hollow: readonly string[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const { word, weight } of weighedWords(text, hollow)) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) {
      const three = padded.slice(at, at + 3);
      out.set(three, Math.max(out.get(three) ?? 0, weight));
    }
  }
  return out;
}

function weighedWords(text: string, hollow: readonly string[]) {
  const words = wordsOf(text);
  const isHollow = words.map(() => false);
  for (const phrase of hollow.map(wordsOf)) {
    for (let at = 0; at + phrase.length <= words.length; at += 1) {
      if (phrase.every((word, place) => words[at + place] === word))
        isHollow.fill(true, at, at + phrase.length);
    }
  }
  return words.map((word, at) => ({
    word,
    weight: isHollow[at] ? HOLLOW : /^\d+$/u.test(word) ? NUMBER : PLAIN
  }));
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}
