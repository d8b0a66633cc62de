import { addDays, type Day, dayNumber, dayOf, earlier, later } from './day.ts';

/** A run of days, closed at both ends. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export function period(from: Day, to: Day): Period {
  if (from > to) throw new RangeError(`a period ends before it begins: ${from} – ${to}`);
  return { from, to };
}

export function year(of: number): Period {
  return { from: dayOf(of, 1, 1), to: dayOf(of, 12, 31) };
}

export function month(ofYear: number, ofMonth: number): Period {
  return { from: dayOf(ofYear, ofMonth, 1), to: dayOf(ofYear, ofMonth + 1, 0) };
}

export function holds(within: Period, on: Day): boolean {
  return within.from <= on && on <= within.to;
}

/** The days both have, if any. */
export function overlap(a: Period, b: Period): Period | undefined {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from <= to ? { from, to } : undefined;
}

export function dayCount(of: Period): number {
  return dayNumber(of.to) - dayNumber(of.from) + 1;
}

/** The run of the same length that ends the day before. */
export function before(of: Period): Period {
  return { from: addDays(of.from, -dayCount(of)), to: addDays(of.from, -1) };
}
