import { boundBefore, type ReadBound } from './bound-words.ts';
import { digitNumeral, digitsValue, magnitudeAt, type Numeral, wordNumeral } from './numeral.ts';
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
  readonly rule: string;
}

export function quantityAt(words: readonly Word[], at: number): Quantity | undefined {
  return vague(words, at) ?? numeric(words, at);
}

/** `hàng trăm`, `hàng chục nghìn`; `hàng trăm đến hàng nghìn`. */
function vague(words: readonly Word[], at: number): Quantity | undefined {
  if (words[at]?.as !== 'hàng') return undefined;
  const size = magnitudeAt(words, at + 1);
  if (!size) return undefined;
  const same = { from: at, number: at, isVague: true, inWords: true } as const;
  const isTo = words[size.next]?.as === 'đến' || words[size.next]?.as === 'tới';
  const other = isTo && words[size.next + 1]?.as === 'hàng' ? magnitudeAt(words, size.next + 2) : undefined;
  if (other) {
    return {
      ...same,
      next: other.next,
      value: null,
      low: size.value,
      high: other.value,
      bound: 'range',
      rule: 'vague-range'
    };
  }
  return { ...same, next: size.next, value: size.value, bound: 'at_least', rule: 'vague' };
}

function numeric(words: readonly Word[], at: number): Quantity | undefined {
  const numeral = digitNumeral(words, at) ?? wordNumeral(words, at);
  if (!numeral) return undefined;
  return range(words, at, numeral) ?? share(words, at, numeral) ?? single(words, at, numeral);
}

function single(words: readonly Word[], at: number, { value, next, inWords }: Numeral): Quantity {
  const percent = percentAt(words, next);
  const { from, bound } = boundBefore(words, at);
  return {
    from,
    number: at,
    next: percent ?? next,
    value,
    bound,
    inWords,
    ...(percent === undefined ? {} : { isPercent: true as const }),
    rule: inWords ? 'number-in-words' : 'number'
  };
}

/** `8/10 khu dân cư`: one figure of a whole; dates are told apart by what stands around. */
function share(words: readonly Word[], at: number, { value, next, inWords }: Numeral): Quantity | undefined {
  const slash = words[next];
  const whole = words[next + 1];
  const before = words[next - 1];
  if (inWords || slash?.as !== '/' || whole?.kind !== 'digits' || next !== at + 1) return undefined;
  if (before?.end !== slash.start || slash.end !== whole.start) return undefined;
  if (words[next + 2]?.as === '/' && words[next + 2]?.start === whole.end) return undefined;
  const { from, bound } = boundBefore(words, at);
  return {
    from,
    number: at,
    next: next + 2,
    value,
    of: digitsValue(whole.text),
    bound,
    inWords: false,
    rule: 'share'
  };
}

const DASHES = new Set(['-', '–', '—', '÷']);

/** `từ 5 đến 7`, `5-7`, `từ 2 đến 3,5 triệu`: a magnitude after the second number covers both. */
function range(words: readonly Word[], at: number, first: Numeral): Quantity | undefined {
  const between = words[first.next];
  const isDash = between !== undefined && DASHES.has(between.as);
  const isTo = between?.as === 'đến' || between?.as === 'tới';
  if (!isDash && !isTo) return undefined;
  const isFrom = words[at - 1]?.as === 'từ';
  if (isTo && !isFrom) return undefined;
  let start = first.next + 1;
  if (isTo && (words[start]?.as === 'dưới' || words[start]?.as === 'trên' || words[start]?.as === 'hơn'))
    start += 1;
  const second = digitNumeral(words, start) ?? (first.inWords ? wordNumeral(words, start) : undefined);
  if (!second) return undefined;
  const scale = scaleOf(words, start, second);
  const low = first.next === at + 1 && !first.inWords ? first.value * scale : first.value;
  if (low >= second.value) return undefined;
  const percentFirst = percentAt(words, first.next);
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

function scaleOf(words: readonly Word[], at: number, { value }: Numeral): number {
  const digits = words[at];
  const bare = digits?.kind === 'digits' ? digitsValue(digits.text) : value;
  return bare === 0 ? 1 : value / bare;
}

function percentAt(words: readonly Word[], at: number): number | undefined {
  if (words[at]?.as === '%') return at + 1;
  return words[at]?.as === 'phần' && words[at + 1]?.as === 'trăm' ? at + 2 : undefined;
}
