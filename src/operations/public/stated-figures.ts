import { dayCount } from '#basis/period.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import { publicIds } from '#programme/public/public-indicators.ts';

/** What is told to everybody is told by year; longer spans, such as ten years, stay in their reports. */
export const LONGEST = 366;

/** Of the figures that a signed report states: those of one side's own part, and what is not public, stay inside. */
export function statedFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    ({ indicator, period, trace }) =>
      publicIds.has(indicator) && trace.part === undefined && dayCount(period) <= LONGEST
  );
}
