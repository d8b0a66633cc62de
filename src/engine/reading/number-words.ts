import { halfAt, magnitudeAt, type Numeral } from './numeral.ts';
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
      const value = (group + (one ?? 0)) * size.value;
      const half = halfAt(words, size.next, value, size.value);
      if (half) return { value: total + half.value, next: half.next, inWords: true };
      total += value;
      group = 0;
      one = undefined;
      next = size.next - 1;
      continue;
    }
    break;
  }
  if (!read) return alone(words, at);
  return { value: total + group + (one ?? 0), next, inWords: true };
}

/** A magnitude without a number, after a bound word: `gần chục camera`, `hơn trăm hộ`; `nửa tấn`, `nửa tỷ đồng`. */
function alone(words: readonly Word[], at: number): Numeral | undefined {
  if (words[at]?.as === 'nửa') {
    const size = magnitudeAt(words, at + 1);
    if (size && size.value >= 1e3) return { value: size.value / 2, next: size.next, inWords: true };
    return HALVED.has(words[at + 1]?.as ?? '') ? { value: 0.5, next: at + 1, inWords: true } : undefined;
  }
  const size = BOUNDS.has(words[at - 1]?.as ?? '') ? magnitudeAt(words, at) : undefined;
  return size && { ...size, inWords: true };
}

const HALVED = new Set(['tấn', 'tạ', 'kg', 'km', 'lạng', 'héc']);
const BOUNDS = new Set(['gần', 'hơn', 'ngót', 'trên', 'chừng', 'khoảng', 'cỡ']);
const ALONE = new Set(['nửa', 'chục', 'trăm', 'nghìn', 'ngàn', 'vạn']);

export function isOne(word: Word): boolean {
  return ONES.has(word.as);
}

/** What a number in words may begin with. */
export const numeralWords: readonly string[] = [...ONES.keys(), 'mười', ...ALONE];
