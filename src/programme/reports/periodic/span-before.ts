import { addDays } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { Telling } from '#engine/reports/teller.ts';
import { spanFor } from './span-for.ts';
import type { Want } from '#engine/reports/report.ts';
import { yearBefore } from './sub-spans.ts';

/** A week is compared with the week before, longer spans with the same days of the year before. */
export type Compares = 'with-year-before' | 'with-week-before';

const flowWords: Readonly<Record<Compares, string>> = {
  'with-year-before': 'so với cùng kỳ năm trước',
  'with-week-before': 'so với tuần trước'
};

export function thanOf(compares: Compares): NonNullable<Telling['than']> {
  return { keyOf: beforeKey, flow: flowWords[compares], stock: 'so với đầu kỳ' };
}

/** The figures that the told ones are compared with. */
export function wantsBefore(
  told: readonly Indicator[],
  { unit, period, compares }: { readonly unit: string; readonly period: Period; readonly compares: Compares }
): readonly Want[] {
  return told.map((indicator) => ({
    key: beforeKey(indicator),
    indicator,
    unit,
    period: spanFor(indicator, spanBefore(indicator, period, compares))
  }));
}

/** A stock is compared with how it stood before the span began. */
function spanBefore(indicator: Indicator, period: Period, compares: Compares): Period {
  if (indicator.nature === 'stock') {
    const eve = addDays(period.from, -1);
    return { from: eve, to: eve };
  }
  if (compares === 'with-year-before') return yearBefore(period);
  return { from: addDays(period.from, -7), to: addDays(period.to, -7) };
}

function beforeKey(indicator: Indicator): string {
  return `${indicator.id} before`;
}
