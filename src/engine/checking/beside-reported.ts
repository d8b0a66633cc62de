import { numberText } from '#basis/number-text.ts';
import type { Figure, ReportedTotal } from '#engine/indicators/figure.ts';
import { agrees } from './stated.ts';

/** How a counted figure stands to a total that a report states of the same; the two are never added. */
export type BesideReported =
  /** Equal, or what a bound word of the report promises. */
  | { readonly is: 'agrees'; readonly isBound: boolean }
  /** Counted is more or less than what the report says, by so much. */
  | { readonly is: 'more' | 'less'; readonly by: number }
  | { readonly is: 'not-counted' };

/** Fractions that a program has added may be off by so little. */
const NOTHING = 1e-9;

export function besideReported({ result }: Pick<Figure, 'result'>, total: ReportedTotal): BesideReported {
  if (!result.known) return { is: 'not-counted' };
  const { value, bound } = total;
  const difference = result.value - value;
  const isBound = bound !== 'exact';
  const isPromised = isBound && agrees({ value, bound, text: numberText(value, 'vi') }, result.value);
  if (isPromised || Math.abs(difference) < NOTHING) return { is: 'agrees', isBound };
  return { is: difference > 0 ? 'more' : 'less', by: Math.abs(difference) };
}
