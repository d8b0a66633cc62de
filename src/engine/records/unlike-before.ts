import { numberText } from '#basis/number-text.ts';
import { amountOf } from './bounds.ts';
import type { Values } from './field.ts';
import type { Hint, RecordKind } from './kind.ts';

/** Values of the same unit's last records of the kind; what they say of one field is its past. */
export type Past = readonly Values[];

/** With fewer nothing can be called usual. */
export const FEWEST_BEFORE = 8;

/** The cut that Iglewicz and Hoaglin (1993) give for the modified z-score. */
const FAR = 3.5;
/** Makes the median absolute deviation comparable to a standard deviation. */
const CONSISTENT = 1.4826;
/**
 * On the scale of square roots: where a unit always writes about the same, a few more are still nothing odd, nor
 * is anything between a tenth of it and three times as much.
 */
const LEAST = 0.5;
const LEAST_SHARE = 0.2;

export interface UsualRange {
  readonly low: number;
  readonly high: number;
}

/**
 * What numbers like these usually lie between; nothing while there are too few. Large counts vary more than small
 * ones, and a few very large ones are nothing strange; of their square roots neither is true.
 */
export function usualRange(before: readonly number[]): UsualRange | undefined {
  if (before.length < FEWEST_BEFORE) return undefined;
  const roots = before.map(Math.sqrt);
  const middle = median(roots);
  const deviation = median(roots.map((one) => Math.abs(one - middle)));
  const spread = FAR * Math.max(CONSISTENT * deviation, LEAST_SHARE * middle, LEAST);
  return {
    low: Math.floor(Math.max(0, middle - spread) ** 2),
    high: Math.ceil((middle + spread) ** 2)
  };
}

/** Numbers that lie far from what the same unit has written before: perhaps a slip of the keyboard, perhaps not. */
export function unlikeBefore(kind: RecordKind, values: Values, past: Past): readonly Hint[] {
  return (kind.unlikeBefore ?? []).flatMap((field) => {
    const amount = amountOf(values, field);
    const before = past.flatMap((one) => amountOf(one, field) ?? []);
    const usual = usualRange(before);
    if (amount === undefined || !usual || (amount >= usual.low && amount <= usual.high)) return [];
    return [{ field, say: farWords(kind, field, amount, { ...usual, times: before.length }) }];
  });
}

function farWords(
  kind: RecordKind,
  field: string,
  amount: number,
  { low, high, times }: UsualRange & { readonly times: number }
): Hint['say'] {
  const label = kind.fields[field]?.label;
  const number = (of: number, language: 'vi' | 'en'): string => numberText(of, language);
  return {
    vi: `Bạn có chắc không? “${label?.vi ?? field}” là ${number(amount, 'vi')}; ${number(times, 'vi')} lần ghi gần đây ở đây thường từ ${number(low, 'vi')} đến ${number(high, 'vi')}.`,
    en: `Are you sure? “${label?.en ?? field}” is ${number(amount, 'en')}; the last ${number(times, 'en')} records here usually lie between ${number(low, 'en')} and ${number(high, 'en')}.`
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return (low + high) / 2;
}
