import { addDays, type Day, day, dayNumber, dayOf, dayOfNumber, monthOf, yearOf } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { Dice } from './dice.ts';

/** Nothing in the demonstration happens after this day, so that it does not depend on the clock. */
export const lastDay: Day = day('2026-11-20');
/** Programme 09 began, and its ten-year review closed it in the district. */
export const programme: Period = { from: day('2013-08-01'), to: day('2023-07-11') };
/** The last day of the districts and of the twelve communes. */
export const lastOfDistrict: Day = day('2025-06-30');
export const mergerDay: Day = day('2025-07-01');

/** How busy a month of the year is: before Tết and from June to the festival of 19 August most. */
const seasons = [1.5, 0.7, 0.8, 0.9, 1, 1.3, 1.5, 1.5, 0.8, 0.9, 1.1, 1.4];
const years: Readonly<Record<number, number>> = {
  2013: 0.75,
  2014: 0.75,
  2015: 0.85,
  2016: 0.95,
  2017: 1.05,
  2018: 1.15,
  2019: 1.25,
  2020: 0.8,
  2021: 0.6,
  2022: 1.25,
  2023: 1.4,
  2024: 1.4,
  2025: 1.35,
  2026: 1.5
};
/** Months without gatherings: the waves of the epidemic in Quảng Nam and Đà Nẵng. */
const silent: Readonly<Record<string, number>> = {
  '2020-04': 0.1,
  '2020-08': 0.1,
  '2020-09': 0.5,
  '2021-05': 0.4,
  '2021-07': 0.3,
  '2021-08': 0.05,
  '2021-09': 0.2
};

/** That many days of the period, oldest first, busier in the busy months; hardly ever a Sunday. */
export function spreadDays(dice: Dice, within: Period, count: number): readonly Day[] {
  const months = monthsOf(within);
  const ends = runningSums(months.map(busyness));
  const all = ends.at(-1) ?? 0;
  // One throw in each of `count` equal parts of the work, so that few occasions do not crowd together.
  const days = Array.from({ length: count }, (_, index) => {
    const reached = ((index + dice.next()) / count) * all;
    const found = ends.findIndex((end) => reached < end);
    return workingDay(dice, months[found] ?? within);
  });
  return days.toSorted();
}

export function workingDay(dice: Dice, { from, to }: Period): Day {
  const first = dayNumber(from);
  const drawn = dice.whole(first, dayNumber(to));
  // 1970-01-01 was a Thursday, so Sundays leave 3 after division by 7.
  const moved = drawn % 7 === 3 && dice.isLucky(0.85) ? drawn - 1 : drawn;
  return dayOfNumber(Math.max(first, moved));
}

/** Whether something that many days later still lies before the end of the demonstration. */
export function isInTime(on: Day, days: number): boolean {
  return addDays(on, days) <= lastDay;
}

/** A day of each year, as far as it lies in the period. */
export function everyYear(within: Period, month: number, date: number): readonly Day[] {
  const all = Array.from({ length: yearOf(within.to) - yearOf(within.from) + 1 }, (_, index) =>
    dayOf(yearOf(within.from) + index, month, date)
  );
  return all.filter((on) => within.from <= on && on <= within.to);
}

function monthsOf({ from, to }: Period): readonly Period[] {
  const months: Period[] = [];
  for (let start = from; start <= to;) {
    const end = dayOf(yearOf(start), monthOf(start) + 1, 0);
    months.push({ from: start, to: end < to ? end : to });
    start = addDays(end, 1);
  }
  return months;
}

function busyness({ from, to }: Period): number {
  const part = (dayNumber(to) - dayNumber(from) + 1) / 30.5;
  const quiet = silent[from.slice(0, 7)] ?? 1;
  return (seasons[monthOf(from) - 1] ?? 1) * (years[yearOf(from)] ?? 1) * quiet * part;
}

function runningSums(weights: readonly number[]): readonly number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}
