import { yearOf } from '#basis/day.ts';
import { dayCount } from '#basis/period.ts';
import type { KeptFigure } from '#store/public/approved-figures.ts';

/** An approved figure with the year it is told for: the one in which its span ends. */
export type YearFigure = KeptFigure & { readonly year: number };

/** Of each unit, indicator, year and reading the longest span, and of that what was approved last. */
export function chosenFigures(kept: readonly KeptFigure[]): readonly YearFigure[] {
  const best = new Map<string, YearFigure>();
  for (const figure of kept) {
    const year = yearOf(figure.period.to);
    const key = `${figure.unit} ${figure.indicator} ${year} ${figure.reading}`;
    const had = best.get(key);
    if (!had || isBetter(figure, had)) best.set(key, { ...figure, year });
  }
  return [...best.values()];
}

function isBetter(figure: KeptFigure, had: KeptFigure): boolean {
  const more = dayCount(figure.period) - dayCount(had.period);
  return more > 0 || (more === 0 && figure.position > had.position);
}
