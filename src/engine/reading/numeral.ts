import type { Word } from './word.ts';

/** A number as it stands in the text, in digits or words; `next` is the word after it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  readonly inWords: boolean;
}

const ONES: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9]
]);

export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['chục', 10],
  ['trăm', 100],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tr', 1e6],
  ['tỷ', 1e9]
]);

/** `1.300,5` → 1300.5: the dot parts thousands, the comma is always decimal. */
export function digitsValue(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** Digits with their magnitude words: `2,5 triệu`, `1 nghìn 300`, `1 tỷ 200 triệu`. */
export function digitNumeral(words: readonly Word[], at: number): Numeral | undefined {
  const first = words[at];
  if (first?.kind !== 'digits') return undefined;
  let value = digitsValue(first.text);
  let next = at + 1;
  let size = magnitudeAt(words, next);
  if (size === undefined) return { value, next, inWords: false };
  value *= size.value;
  next = size.next;
  // What follows in a smaller magnitude belongs to the same number.
  for (;;) {
    const more = words[next];
    if (more?.kind !== 'digits') break;
    const tail = digitsValue(more.text);
    const of = magnitudeAt(words, next + 1);
    const added = tail * (of?.value ?? 1);
    const isHundreds = of === undefined && size.value === 1e3 && tail < 1000 && more.text.length === 3;
    if (!(isHundreds || (of !== undefined && of.value < size.value))) break;
    value += added;
    next = of?.next ?? next + 1;
    if (of === undefined) break;
    size = of;
  }
  return { value, next, inWords: false };
}

/** Stacked magnitudes multiply: `chục ngàn`, `trăm triệu`. */
export function magnitudeAt(
  words: readonly Word[],
  at: number
): { readonly value: number; readonly next: number } | undefined {
  let value = 1;
  let next = at;
  for (;;) {
    const size = MAGNITUDES.get(words[next]?.as ?? '');
    if (size === undefined) break;
    value *= size;
    next += 1;
  }
  return next === at ? undefined : { value, next };
}

const HUNDRED = new Map([
  ['trăm', 100],
  ['mươi', 10],
  ['chục', 10]
]);

/** A number spelled out: `ba`, `mười lăm`, `hai mươi mốt`, `một trăm linh năm`, `hai nghìn`. */
export function wordNumeral(words: readonly Word[], at: number): Numeral | undefined {
  let total = 0;
  let group = 0;
  let one: number | undefined;
  let next = at;
  let read = false;
  for (; next < words.length; next += 1) {
    const as = words[next]?.as ?? '';
    const digit = ONES.get(as);
    if (digit !== undefined && one === undefined && (as !== 'không' || read)) {
      // `năm` after a finished number is the word for year.
      if (as === 'năm' && read && group % 10 !== 0 && group !== 0) break;
      one = digit;
      read = true;
      continue;
    }
    if (as === 'mười' && one === undefined) {
      group += 10;
      read = true;
      continue;
    }
    const ten = HUNDRED.get(as);
    if (ten !== undefined && one !== undefined) {
      group += one * ten;
      one = undefined;
      continue;
    }
    if ((as === 'linh' || as === 'lẻ') && read && one === undefined) continue;
    const size = as === 'trăm' || as === 'chục' ? undefined : MAGNITUDES.get(as);
    if (size !== undefined && size >= 1e3 && read && (group > 0 || one !== undefined)) {
      total += (group + (one ?? 0)) * size;
      group = 0;
      one = undefined;
      continue;
    }
    break;
  }
  if (!read) return undefined;
  return { value: total + group + (one ?? 0), next, inWords: true };
}

export function beginsNumeral(word: Word | undefined): boolean {
  return word !== undefined && (ONES.has(word.as) || word.as === 'mười');
}
