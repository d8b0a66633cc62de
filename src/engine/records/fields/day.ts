import { type Day, dayBefore, dayNumber, isDay, yearOf } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Label, Language } from '#basis/label.ts';
import { fold } from '#basis/vietnamese.ts';
import type { DayField, FieldValue, Parsed } from '../field.ts';
import { isBlank, oneLine } from './plain-text.ts';

/** Day first, as written in Vietnam: `1/8/2013`, `01-08-2013`. */
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

export function parse({ label }: Pick<DayField, 'label'>, raw: unknown, today?: Day): Parsed {
  if (isBlank(raw)) return { empty: true };
  const found = readDay(raw, today);
  return found === undefined ? { wrong: notADay(label) } : { value: found };
}

/**
 * With `today`, in short as well: `hôm nay`, `hôm qua`, and a day without its year, which is the one nearest to
 * today: `28/12` typed in January was last year, while tomorrow stays tomorrow and is refused as such.
 */
export function readDay(raw: unknown, today?: Day): Day | undefined {
  if (typeof raw !== 'string') return undefined;
  const text = oneLine(raw) ?? '';
  if (!today) return wholeDay(text);
  // A telephone's number keys have no stroke: `0511`, `05112026`.
  const parted = text.replace(/^(\d\d)(\d\d)(\d{4})?$/, (_all, day, month, year) =>
    [day, month, year].filter(Boolean).join('/')
  );
  return shortDay(parted, today) ?? wholeDay(parted);
}

function wholeDay(text: string): Day | undefined {
  const found = DAY_FIRST.exec(text);
  const iso = found ? isoDay(found[3], found[2], found[1]) : text;
  return isDay(iso) ? iso : undefined;
}

const SHORT = /^(\d{1,2})[/.-](\d{1,2})$/;
const HALF_A_YEAR = 183;

function shortDay(text: string, today: Day): Day | undefined {
  const word = fold(text);
  if (word === 'hom nay' || word === 'today') return today;
  if (word === 'hom qua' || word === 'yesterday') return dayBefore(today);
  const found = SHORT.exec(text);
  if (!found) return undefined;
  const near = [0, -1, 1].map((years) => isoDay(yearOf(today) + years, found[2], found[1])).filter(isDay);
  return near.find((one) => Math.abs(dayNumber(one) - dayNumber(today)) <= HALF_A_YEAR);
}

function isoDay(year: number | string | undefined, month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export function show(_field: DayField, value: FieldValue, language: Language): string {
  return typeof value === 'string' && isDay(value) ? dayText(value, language) : String(value);
}

function notADay(label: Label): Label {
  return {
    vi: `“${label.vi}” không phải là một ngày có thật. Hãy ghi như 01/8/2023 hoặc 2023-08-01.`,
    en: `“${label.en}” is not a day that exists. Write it like 01/8/2023 or 2023-08-01.`
  };
}
