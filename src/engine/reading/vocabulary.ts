/** Words as numbers: phrases are followed and sets asked by comparing numbers, not letters. */
const numbers = new Map<string, number>();

/** The number of a word in its one spelling; it gets one when it has none. */
export function numberOf(as: string): number {
  let number = numbers.get(as);
  if (number === undefined) numbers.set(as, (number = numbers.size + 1));
  return number;
}

/** 0 for a word that has no number: no phrase and no set knows it. */
export function knownNumber(as: string): number {
  return numbers.get(as) ?? 0;
}

/** Of a word only its number is asked. */
export interface WordSet {
  readonly has: (word: { readonly number: number } | undefined) => boolean;
}

/** `a|b|c`, asked by number. */
export function wordSet(words: string): WordSet {
  const known = words.split('|').map(numberOf);
  const table = new Uint8Array(Math.max(...known) + 1);
  for (const number of known) table[number] = 1;
  return { has: (word) => word !== undefined && table[word.number] === 1 };
}
