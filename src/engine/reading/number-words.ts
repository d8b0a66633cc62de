import { magnitudeAt, type Numeral } from './numeral.ts';
import type { Word } from './word.ts';

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

const WITHIN_GROUP = new Map([
  ['trăm', 100],
  ['mươi', 10],
  ['chục', 10]
]);

/** No number that anybody spells out is longer. */
const LONGEST = 16;

/** A number spelled out: `ba`, `mười lăm`, `hai mươi mốt`, `một trăm linh năm`, `hai nghìn`. */
export function wordNumeral(words: readonly Word[], at: number): Numeral | undefined {
  let total = 0;
  let group = 0;
  let one: number | undefined;
  let next = at;
  let read = false;
  for (; next < at + LONGEST; next += 1) {
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
    const ten = WITHIN_GROUP.get(as);
    if (ten !== undefined && one !== undefined) {
      group += one * ten;
      one = undefined;
      continue;
    }
    if ((as === 'linh' || as === 'lẻ') && read && one === undefined) continue;
    const size = as === 'trăm' || as === 'chục' ? undefined : magnitudeAt(words, next);
    if (size !== undefined && size.value >= 1e3 && read && (group > 0 || one !== undefined)) {
      total += (group + (one ?? 0)) * size.value;
      group = 0;
      one = undefined;
      next = size.next - 1;
      continue;
    }
    break;
  }
  if (!read) return undefined;
  return { value: total + group + (one ?? 0), next, inWords: true };
}

export function beginsNumeral(word: Word): boolean {
  return ONES.has(word.as) || word.as === 'mười';
}
