import { boundBefore, type ReadBound } from './bound-words.ts';
import { wordNumeral } from './number-words.ts';
import { digitNumeral, digitsValue, magnitudeAt, type Numeral, spacedThousands } from './numeral.ts';
import type { Word } from './word.ts';

/** A number with everything that belongs to it, before it is known what it counts. */
export interface Quantity {
  /** Indexes of words: of the first bound word, of the number, and of what follows. */
  readonly from: number;
  readonly number: number;
  readonly next: number;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly bound: ReadBound;
  /** The whole of `8/10`. */
  readonly of?: number;
  readonly isVague?: true;
  readonly isPercent?: true;
  readonly inWords: boolean;
  /** Which rule read it. */
  readonly rule: 'number' | 'number-in-words' | 'share' | 'range' | 'vague' | 'vague-range';
}

export function quantityAt(words: readonly Word[], at: number, text: string): Quantity | undefined {
  return words[at]?.as === 'hàng' ? vague(words, at) : numeric(words, at, text);
}

/** `hàng trăm`, `hàng chục nghìn`; `hàng trăm đến hàng nghìn`. */
function vague(words: readonly Word[], at: number): Quantity | undefined {
  const size = magnitudeAt(words, at + 1);
  if (!size) return undefined;
  const same = { from: at, number: at, isVague: true, inWords: true } as const;
  const isTo = words[size.next]?.as === 'đến' || words[size.next]?.as === 'tới';
  const other = isTo && words[size.next + 1]?.as === 'hàng' ? magnitudeAt(words, size.next + 2) : undefined;
  if (other && other.value > size.value) {
    const { next, value: high } = other;
    return { ...same, next, value: null, low: size.value, high, bound: 'range', rule: 'vague-range' };
  }
  return { ...same, next: size.next, value: size.value, bound: 'at_least', rule: 'vague' };
}

function numeric(words: readonly Word[], at: number, text: string): Quantity | undefined {
  const spaced = spacedThousands(words, at, text);
  const numeral = spaced
    ? { ...spaced, inWords: false }
    : (digitNumeral(words, at) ?? wordNumeral(words, at));
  if (!numeral || !Number.isFinite(numeral.value)) return undefined;
  return range(words, at, numeral) ?? share(words, at, numeral) ?? single(words, at, numeral);
}

function single(words: readonly Word[], at: number, { value, next, inWords }: Numeral): Quantity {
  const percent = percentAt(words, next);
  const { from, bound } = boundBefore(words, at);
  const rule = inWords ? 'number-in-words' : 'number';
  const single = { from, number: at, next: percent ?? next, value, bound, inWords, rule } as const;
  return percent === undefined ? single : { ...single, isPercent: true };
}

/** `8/10 khu dân cư`: one figure of a whole; dates are told apart by what stands around. */
function share(words: readonly Word[], at: number, { value, next, inWords }: Numeral): Quantity | undefined {
  const [before, slash, whole] = [words[next - 1], words[next], words[next + 1]];
  if (inWords || whole?.kind !== 'digits' || next !== at + 1) return undefined;
  // `12 trên 15 thôn` says the same as `12/15 thôn`.
  const isSaid = slash?.as === 'trên' && value !== null && value <= digitsValue(whole.text);
  if (!isSaid && (slash?.as !== '/' || before?.end !== slash.start || slash.end !== whole.start)) {
    return undefined;
  }
  const after = words[next + 2];
  if (after?.as === '/' && after.start === whole.end && words[next + 3]?.start === after.end)
    return undefined;
  const of = digitsValue(whole.text);
  if (!Number.isFinite(of)) return undefined;
  const { from, bound } = boundBefore(words, at);
  return { from, number: at, next: next + 2, value, of, bound, inWords: false, rule: 'share' };
}

const DASHES = new Set(['-', '–', '—', '÷']);
const BOUND_WITHIN = new Set(['dưới', 'trên', 'hơn', 'gần', 'khoảng']);

/** `từ 5 đến 7`, `5-7`, `từ 2 đến 3,5 triệu`: a magnitude after the second number covers both. */
function range(words: readonly Word[], at: number, first: Numeral): Quantity | undefined {
  const isFrom = words[at - 1]?.as === 'từ';
  const percentFirst = percentAt(words, first.next);
  const end = percentFirst ?? first.next;
  const between = end + (isFrom ? nounLength(words, end) : unitLength(words, end));
  const link = words[between]?.as ?? '';
  const isTo = (isFrom || mayRange(words, at)) && (link === 'đến' || link === 'tới');
  if (!isTo && !DASHES.has(link)) return undefined;
  const start = between + (isTo && BOUND_WITHIN.has(words[between + 1]?.as ?? '') ? 2 : 1);
  const second = digitNumeral(words, start) ?? (first.inWords ? wordNumeral(words, start) : undefined);
  if (!second || !Number.isFinite(second.value)) return undefined;
  // `từ 10 hộ đến 20 hộ`: only where the same noun stands twice.
  if (between > end && words[end]?.as !== words[second.next]?.as) return undefined;
  const scale = scaleOf(words, start, second);
  const low = first.next === at + 1 && !first.inWords ? first.value * scale : first.value;
  if (low >= second.value) return undefined;
  const percent = percentAt(words, second.next);
  return {
    from: isFrom ? at - 1 : at,
    number: at,
    next: percent ?? second.next,
    value: null,
    low,
    high: second.value,
    bound: 'range',
    inWords: first.inWords,
    ...(percent === undefined && percentFirst === undefined ? {} : { isPercent: true as const }),
    rule: 'range'
  };
}

/** `500.000đ - 1.000.000đ`, `2kg-3kg`. */
function unitLength(words: readonly Word[], at: number): number {
  return UNITS.has(words[at]?.as ?? '') && DASHES.has(words[at + 1]?.as ?? '') ? 1 : 0;
}

const UNITS = new Set(['đ', 'đồng', 'kg', 'km', 'm', 'ha', 'g', 'gam']);

/** `cứ 10 đến 15 hộ`, without `từ`; but not `ngày 10 đến 15`. */
function mayRange(words: readonly Word[], at: number): boolean {
  return !NO_RANGE_AFTER.has(words[at - 1]?.as ?? '');
}

const NO_RANGE_AFTER = new Set('ngày|năm|tháng|giờ|sáng|chiều|tối|quý|/|-|thứ|số|mốc|tuổi'.split('|'));

/** Words of a noun between the two ends of a range: `từ 10 triệu đồng đến 20 triệu đồng`. */
function nounLength(words: readonly Word[], at: number): number {
  for (let length = 0; length <= 2; length += 1) {
    const as = words[at + length]?.as;
    if (as === 'đến' || as === 'tới') return length;
    if (words[at + length]?.kind !== 'word') return 0;
  }
  return 0;
}

function scaleOf(words: readonly Word[], at: number, { value }: Numeral): number {
  const digits = words[at];
  const bare = digits?.kind === 'digits' ? digitsValue(digits.text) : value;
  const scale = bare === 0 ? 1 : value / bare;
  return Number.isInteger(scale) ? scale : 1;
}

function percentAt(words: readonly Word[], at: number): number | undefined {
  if (words[at]?.as === '%') return at + 1;
  return words[at]?.as === 'phần' && words[at + 1]?.as === 'trăm' ? at + 2 : undefined;
}
