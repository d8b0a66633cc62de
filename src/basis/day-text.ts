import { type Day, dayOf, monthOf, yearOf } from './day.ts';
import type { Language } from './label.ts';
import { month, type Period, year } from './period.ts';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

/**
 * `01/8/2013`: days below 10 and the months 1 and 2 take a zero, so that nobody can add a digit
 * (Nghị định 30/2020/NĐ-CP, phụ lục I). In English `1 August 2013`.
 */
export function dayText(of: Day, language: Language): string {
  if (language === 'en') return `${dayOfMonth(of)} ${englishMonths[monthOf(of) - 1] ?? ''} ${yearOf(of)}`;
  return `${padded(dayOfMonth(of), 9)}/${padded(monthOf(of), 2)}/${yearOf(of)}`;
}

/** A whole year, quarter or month by its name; any other span by its two days. */
export function periodText(of: Period, language: Language): string {
  return (
    wholeYear(of, language) ?? wholeQuarter(of, language) ?? wholeMonth(of, language) ?? span(of, language)
  );
}

function wholeYear(of: Period, language: Language): string | undefined {
  const whole = year(yearOf(of.from));
  if (!same(of, whole)) return undefined;
  return language === 'vi' ? `năm ${yearOf(of.from)}` : `the year ${yearOf(of.from)}`;
}

function wholeQuarter(of: Period, language: Language): string | undefined {
  const first = monthOf(of.from);
  const inYear = yearOf(of.from);
  const whole = { from: dayOf(inYear, first, 1), to: dayOf(inYear, first + 3, 0) };
  if (first % 3 !== 1 || !same(of, whole)) return undefined;
  const quarter = (first + 2) / 3;
  return language === 'vi' ? `quý ${romans[quarter - 1]}/${inYear}` : `quarter ${quarter} of ${inYear}`;
}

const romans = ['I', 'II', 'III', 'IV'];

function wholeMonth(of: Period, language: Language): string | undefined {
  if (!same(of, month(yearOf(of.from), monthOf(of.from)))) return undefined;
  if (language === 'en') return `${englishMonths[monthOf(of.from) - 1] ?? ''} ${yearOf(of.from)}`;
  return `tháng ${padded(monthOf(of.from), 2)}/${yearOf(of.from)}`;
}

function span(of: Period, language: Language): string {
  if (of.from === of.to) return dayText(of.from, language);
  const [from, to] = [dayText(of.from, language), dayText(of.to, language)];
  return language === 'vi' ? `từ ${from} đến ${to}` : `${from} to ${to}`;
}

function same(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

function dayOfMonth(of: Day): number {
  return Number(of.slice(8));
}

function padded(value: number, upTo: number): string {
  return value <= upTo ? `0${value}` : String(value);
}
