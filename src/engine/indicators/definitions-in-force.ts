import type { Day } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { Trace } from './figure.ts';
import type { CountedIndicator } from './indicator.ts';

/** What a trace says of each definition; made once, since a report asks for tens of thousands of figures. */
const told = new WeakMap<CountedIndicator, Trace['definitions']>();

function definitionsOf(indicator: CountedIndicator): Trace['definitions'] {
  const had = told.get(indicator);
  if (had) return had;
  const { definitions, words, reference } = indicator;
  const made = definitions.map(({ from }) => ({ from, words, reference }));
  told.set(indicator, made);
  return made;
}

/** The definitions that hold on some day of the span. */
export function inForce(indicator: CountedIndicator, span: Period): Trace['definitions'] {
  const all = definitionsOf(indicator);
  const isIn = ({ from }: { readonly from: Day }, place: number): boolean => {
    const next = all[place + 1];
    return from <= span.to && (!next || next.from > span.from);
  };
  return all.every(isIn) ? all : all.filter(isIn);
}
