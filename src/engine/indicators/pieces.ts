import { addDays, type Day, dayOf, monthOf, yearOf } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';

/**
 * Sums are kept by calendar year, by pieces of a month cut at days 1, 15 and 16, and by day. The windows of
 * the state (15th to 14th), of the safety standard (1st, 16th) and of the core force (15th) are runs of
 * whole pieces; weeks, the festival season and a programme's term have some single days at their ends.
 */
export interface Cut {
  /** A run of whole calendar years; none or one. */
  readonly years: readonly Period[];
  /** What is to be added to those years, or taken away again. */
  readonly parts: readonly CutPart[];
}

export interface CutPart {
  readonly grain: 'piece' | 'day';
  readonly start: Day;
  readonly sign: 1 | -1;
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

/**
 * A part of a year is added up, or the rest is taken from the whole, whichever looks at fewer sums: a year up
 * to today is the whole year without the weeks to come, in which there is next to nothing.
 */
export function cut({ from, to }: Period): Cut {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first === last) {
    const rest = [...beforeIn(from), ...afterIn(to)];
    return fewer(
      { years: [], parts: added(from, to) },
      { years: [wholeYears(first, first)], parts: rest.map(taken) }
    );
  }
  const head = fewer(
    { years: [], parts: added(from, dayOf(first, 12, 31)) },
    { years: [wholeYears(first, first)], parts: beforeIn(from).map(taken) }
  );
  const tail = fewer(
    { years: [], parts: added(dayOf(last, 1, 1), to) },
    { years: [wholeYears(last, last)], parts: afterIn(to).map(taken) }
  );
  const [begins, ends] = [first + 1 - head.years.length, last - 1 + tail.years.length];
  return {
    years: begins <= ends ? [wholeYears(begins, ends)] : [],
    parts: [...head.parts, ...tail.parts]
  };
}

function wholeYears(first: number, last: number): Period {
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) };
}

function fewer(one: Cut, other: Cut): Cut {
  return other.parts.length < one.parts.length ? other : one;
}

function beforeIn(from: Day): readonly CutPart[] {
  return from.endsWith('-01-01') ? [] : added(dayOf(yearOf(from), 1, 1), addDays(from, -1));
}

function afterIn(to: Day): readonly CutPart[] {
  return to.endsWith('-12-31') ? [] : added(addDays(to, 1), dayOf(yearOf(to), 12, 31));
}

function taken({ grain, start, sign }: CutPart): CutPart {
  return { grain, start, sign: sign === 1 ? -1 : 1 };
}

/** The days from one to the other, of one year. */
function added(from: Day, to: Day): readonly CutPart[] {
  const parts: CutPart[] = [];
  for (let start = pieceStart(from); start <= to; start = addDays(pieceEnd(start), 1)) {
    const end = pieceEnd(start);
    const first = start < from ? from : start;
    const last = to < end ? to : end;
    const inside = days(first, last, 1);
    const outside = [...days(start, addDays(first, -1), -1), ...days(addDays(last, 1), end, -1)];
    if (inside.length <= outside.length) parts.push(...inside);
    else parts.push({ grain: 'piece', start, sign: 1 }, ...outside);
  }
  return parts;
}

function days(from: Day, to: Day, sign: 1 | -1): readonly CutPart[] {
  const out: CutPart[] = [];
  for (let start = from; start <= to; start = addDays(start, 1)) out.push({ grain: 'day', start, sign });
  return out;
}
