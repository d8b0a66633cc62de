import type { Period } from '#basis/period.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';

/** A stock is asked on the last day of a span. */
export function spanFor(indicator: Indicator, span: Period): Period {
  return indicator.nature === 'stock' ? { from: span.to, to: span.to } : span;
}
