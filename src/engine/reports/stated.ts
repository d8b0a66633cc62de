import { numberText } from '#basis/number-text.ts';
import * as inline from '#engine/documents/inline.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';

/** Numbers a reader does not need to the last unit are written `hơn 1.300`, as reports do. */
const ROUNDED_FROM = 1000;

/** How a figure is written in a sentence. The exact value stays with it, whatever the words say. */
export interface Wording {
  /** Unique in the document. */
  readonly id: string;
  /** The noun behind the number; empty in a table. */
  readonly noun: string;
  /** `hơn 1.300` instead of `1.312`. */
  readonly round?: boolean;
}

/** Path of a figure's page, with everything that was asked. */
export function figurePath(figure: Figure): string {
  const { indicator, unit, period, trace } = figure;
  const query = new URLSearchParams({
    'don-vi': unit,
    tu: period.from,
    den: period.to,
    'ban-do': trace.reading,
    ...(trace.part ? { phan: trace.part } : {})
  });
  return `/so-lieu/${indicator}?${query}`;
}

export function stated(figure: Figure, _indicator: Indicator, wording: Wording): inline.Figure {
  const { result } = figure;
  const number = result.known ? numberWords(result.value, result.bound, wording.round ?? false) : '…';
  return inline.figure({
    id: wording.id,
    text: wording.noun ? `${number} ${wording.noun}` : number,
    href: figurePath(figure),
    ...(result.known ? { value: result.value } : {}),
    bound: result.known ? result.bound : 'exact',
    indicator: figure.indicator,
    unit: figure.unit,
    period: figure.period,
    ...(figure.trace.part ? { part: figure.trace.part } : {}),
    records: figure.records
  });
}

function numberWords(value: number, bound: 'exact' | 'estimated', round: boolean): string {
  const step = 10 ** (String(Math.floor(value)).length - 2);
  const down = Math.floor(value / step) * step;
  if (bound === 'estimated') return `khoảng ${numberText(Math.round(value), 'vi')}`;
  if (round && value >= ROUNDED_FROM && down !== value) return `hơn ${numberText(down, 'vi')}`;
  return numberText(Math.round(value * 10) / 10, 'vi');
}
