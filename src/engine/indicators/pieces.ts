import { addDays, type Day, dayOf, monthOf, yearOf } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';

/**
 * Sums are kept by calendar year and by pieces of a month cut at days 1, 15 and 16: every reporting window
 * of the state (15th to 14th), of the safety standard (1st, 16th) and of the core force (15th) is a run of
 * whole pieces, so no window has to look at single days.
 */
export interface Cut {
  /** Runs of whole calendar years. */
  readonly years: readonly Period[];
  /** Runs of whole pieces outside those years. */
  readonly pieces: readonly Period[];
  /** Days at the ends that are no whole piece; none for any declared window. */
  readonly edges: readonly Period[];
}

export function pieceStart(on: Day): Day {
  const date = Number(on.slice(8));
  return date < 15
    ? dayOf(yearOf(on), monthOf(on), 1)
    : date === 15
      ? on
      : dayOf(yearOf(on), monthOf(on), 16);
}

export function pieceEnd(on: Day): Day {
  const date = Number(on.slice(8));
  if (date < 15) return dayOf(yearOf(on), monthOf(on), 14);
  return date === 15 ? on : dayOf(yearOf(on), monthOf(on) + 1, 0);
}

export function cut(span: Period): Cut {
  const first = pieceStart(span.from) === span.from ? span.from : addDays(pieceEnd(span.from), 1);
  const last = pieceEnd(span.to) === span.to ? span.to : addDays(pieceStart(span.to), -1);
  if (first > last) return { years: [], pieces: [], edges: [span] };
  const edges = [run(span.from, addDays(first, -1)), run(addDays(last, 1), span.to)].flat();
  const firstYear = first.endsWith('-01-01') ? yearOf(first) : yearOf(first) + 1;
  const lastYear = last.endsWith('-12-31') ? yearOf(last) : yearOf(last) - 1;
  if (firstYear > lastYear) return { years: [], pieces: [{ from: first, to: last }], edges };
  const years = { from: dayOf(firstYear, 1, 1), to: dayOf(lastYear, 12, 31) };
  const pieces = [run(first, addDays(years.from, -1)), run(addDays(years.to, 1), last)].flat();
  return { years: [years], pieces, edges };
}

function run(from: Day, to: Day): readonly Period[] {
  return from <= to ? [{ from, to }] : [];
}
