import { numberText } from '#basis/number-text.ts';
import type { Inlines } from '#engine/documents/inline.ts';
import * as inline from '#engine/documents/inline.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import { stated } from './stated.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';

/** What a figure is compared with, and how that is said. */
export interface Compared {
  readonly before: Figure;
  /** `so với cùng kỳ năm trước`, `so với đầu kỳ`. */
  readonly than: string;
  /** Below this base a percentage misleads and is not said. */
  readonly leastBase?: number;
}

const LEAST_BASE = 20;

/**
 * ` (tăng 12 buổi so với cùng kỳ năm trước)`: nothing where either is unknown or only estimated. The difference
 * is a figure too, and opens to the earlier one.
 */
export function comparison(
  now: Figure,
  indicator: Indicator,
  { before, than, leastBase = LEAST_BASE }: Compared
): Inlines {
  if (!now.result.known || !before.result.known) return [];
  if (now.result.bound !== 'exact' || before.result.bound !== 'exact') return [];
  const { value } = now.result;
  const base = before.result.value;
  if (value === base) return value === 0 ? [] : inline.inline` (bằng ${than.replace(/^so với /u, '')})`;
  const difference = Math.round(Math.abs(value - base) * 100) / 100;
  const noun = indicator.nature === 'rate' ? 'điểm phần trăm' : indicator.noun;
  const change = inline.figure({
    ...stated(before, indicator, { id: `${indicator.id}-change`, noun: '' }),
    text: `${numberText(difference, 'vi')} ${noun}`,
    value: difference
  });
  const share =
    base >= leastBase && indicator.nature !== 'rate' ? percentText((100 * difference) / base) : '';
  return inline.inline` (${value > base ? 'tăng' : 'giảm'} ${change}${share} ${than})`;
}

function percentText(share: number): string {
  return `, ${value(share)} %,`;
}

function value(share: number): string {
  return numberText(Math.round(share * 10) / 10, 'vi');
}
