import type { Figure, Known, ReportedTotal, Unknown } from './figure.ts';
import type { DerivedIndicator } from './indicator.ts';
import type { Question } from './question.ts';

export function derivedFigure(
  { indicator, unit, period }: Question & { readonly indicator: DerivedIndicator },
  parts: readonly Figure[],
  reported: readonly ReportedTotal[]
): Figure {
  const [first] = parts;
  if (!first) throw new RangeError(`${indicator.id} needs no other indicator`);
  return {
    indicator: indicator.id,
    unit,
    period,
    result: derivedResult(indicator, parts),
    records: parts.reduce((sum, part) => sum + part.records, 0),
    unconfirmed: indicator.nature === 'rate' ? 0 : parts.reduce((sum, part) => sum + part.unconfirmed, 0),
    reported,
    trace: {
      ...first.trace,
      definitions: [{ from: indicator.from, words: indicator.words, reference: indicator.reference }],
      parts
    }
  };
}

function derivedResult(indicator: DerivedIndicator, parts: readonly Figure[]): Known | Unknown {
  const values: number[] = [];
  let estimated = false;
  for (const { result } of parts) {
    if (!result.known) return { known: false, reason: result.reason };
    values.push(result.value);
    if (result.bound === 'estimated') estimated = true;
  }
  const value = indicator.reckon(values);
  if (value === undefined) return { known: false, reason: 'no-denominator' };
  return { known: true, value, bound: estimated ? 'estimated' : 'exact', low: value, high: value };
}
