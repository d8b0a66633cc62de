/** A stretch of a text that might tell who somebody is. */
export interface Stretch {
  readonly from: number;
  /** The first letter after it. */
  readonly to: number;
}

const L = '\\p{L}';
const WORD = `\\p{Lu}[${L}\\p{M}]*`;

/** Each finds one kind of thing; the person decides, and may mask anything else. */
const patterns: readonly RegExp[] = [
  // Telephone numbers, with their usual dots and spaces.
  /(?<!\d)(?:\+84|0)(?:[ .-]?\d){8,10}(?!\d)/gu,
  // Identity cards and the like: nine digits or twelve.
  /(?<!\d)(?:\d{12}|\d{9})(?!\d)/gu,
  // Plates: 43A-123.45, 92H1 12345.
  /(?<![\d\p{L}])\d{2}[ -]?[A-Z]{1,2}\d?[ .-]?\d{3}\.?\d{1,2}(?!\d)/gu,
  // A name after a word of address.
  new RegExp(
    `(?<=(?<!${L})(?:ông|bà|anh|chị|em|cô|chú|bác|cháu|Ông|Bà|Anh|Chị|Em|Cô|Chú|Bác|Cháu) )${WORD}(?: ${WORD}){0,4}`,
    'gu'
  ),
  // A house number.
  /(?<=(?<!\p{L})(?:số nhà|Số nhà|nhà số|Nhà số) )\d+[A-Za-z]?(?:\/\d+)*/gu,
  // A mail address.
  /[\p{L}\d._-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
];

/** What had better be masked before a text is passed on; in order, without overlap. */
export function suggestMasks(text: string): readonly Stretch[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: hit }) => ({ from: index, to: index + hit.length }))
  );
  return joined(found);
}

/** One after the other; what touches or overlaps is one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.toSorted((a, b) => a.from - b.from);
  return sorted.reduce<readonly Stretch[]>((before, one) => {
    const last = before.at(-1);
    if (!last || one.from > last.to) return [...before, one];
    return [...before.slice(0, -1), { from: last.from, to: Math.max(last.to, one.to) }];
  }, []);
}

/** Blocks of one length, so that the length of a name does not tell it. */
const BLOCK = '■■■■';

/** The text with every stretch masked; nothing of what was there is left in it. */
export function masked(text: string, stretches: readonly Stretch[]): string {
  let [out, at] = ['', 0];
  for (const { from, to } of joined(stretches)) {
    out += text.slice(at, from) + BLOCK;
    at = to;
  }
  return out + text.slice(at);
}

/** The words of a text with their places, for masking one by one; what is between them stays. */
export function wordsOf(text: string): readonly (Stretch & { readonly word: string })[] {
  return [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    word
  }));
}
