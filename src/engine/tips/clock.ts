import { addDays, type Day, dayNumber, dayOf, monthOf, yearOf } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';

/** A term that the law sets; kept by the day, since no finer time of a tip is known. */
export interface Clock {
  readonly id: string;
  readonly label: Label;
  /** From which day it runs. */
  readonly from: 'receipt' | 'transfer';
  readonly term: Term;
  /** Decree and article. */
  readonly source: string;
  /** False where the article was not read: the page says so. */
  readonly isProven: boolean;
}

export type Term = { readonly days: number } | { readonly workingDays: number } | { readonly months: number };

/** The last day of a term that begins on a day. */
export function lastDayOf(term: Term, from: Day, isHoliday: (day: Day) => boolean): Day {
  if ('days' in term) return addDays(from, term.days);
  if ('months' in term) return monthsLater(from, term.months);
  let [day, left] = [from, term.workingDays];
  while (left > 0) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !isHoliday(day)) left -= 1;
  }
  return day;
}

/** Day 0 of the count was a Thursday (1/1/1970). */
function isWeekend(day: Day): boolean {
  const weekday = (((dayNumber(day) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/** The same day of a later month, or its last one. */
function monthsLater(from: Day, months: number): Day {
  const [year, month] = [yearOf(from), monthOf(from) + months];
  const days = dayNumber(dayOf(year, month + 1, 1)) - dayNumber(dayOf(year, month, 1));
  return dayOf(year, month, Math.min(Number(from.slice(8)), days));
}
