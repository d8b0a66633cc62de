import { type Day, addDays, dayNumber, dayOf, dayOfNumber, monthOf, yearOf } from '#basis/day.ts';
import { type Period, overlap } from '#basis/period.ts';

/** How periods follow each other: every period has a number, and the next period the next number. */
export interface Rule {
  /** Of the period that holds the day; on a day that none holds, of the next one to come. */
  numberOf(day: Day): number;
  period(number: number): Period | undefined;
}

/** Runs of months, each begun on a set day (1–28); 2000 is only where the numbers start. */
export function everyMonths(months: number, begun: { readonly month: number; readonly day: number }): Rule {
  const start = (number: number): Day => dayOf(2000, begun.month + number * months, begun.day);
  return {
    numberOf(on) {
      const passed = (yearOf(on) - 2000) * 12 + monthOf(on) - begun.month;
      const whole = Number(on.slice(8)) < begun.day ? passed - 1 : passed;
      return Math.floor(whole / months);
    },
    period: (number) => ({ from: start(number), to: addDays(start(number + 1), -1) })
  };
}

/** Weeks, each begun on the weekday of the given day. */
export function everyWeek(begun: Day): Rule {
  const first = dayNumber(begun);
  return {
    numberOf: (on) => Math.floor((dayNumber(on) - first) / 7),
    period: (number) => ({
      from: dayOfNumber(first + number * 7),
      to: dayOfNumber(first + number * 7 + 6)
    })
  };
}

/** The same days of every year, with days between them that belong to none. */
export function everyYearFrom(month: number, on: number, to: { month: number; day: number }): Rule {
  const season = (year: number): Period => ({
    from: dayOf(year, month, on),
    to: dayOf(year, to.month, to.day)
  });
  return {
    numberOf: (day) => (day <= season(yearOf(day)).to ? yearOf(day) : yearOf(day) + 1),
    period: season
  };
}

/** One period and no other. */
export function once(term: Period): Rule {
  return {
    numberOf: (on) => (on > term.to ? 1 : 0),
    period: (number) => (number === 0 ? term : undefined)
  };
}

/** The days of another rule as far as they lie in a term: its last period may be short. */
export function within(term: Period, rule: Rule): Rule {
  return {
    numberOf: (on) => rule.numberOf(on < term.from ? term.from : on),
    period: (number) => {
      const whole = rule.period(number);
      return whole && overlap(whole, term);
    }
  };
}
