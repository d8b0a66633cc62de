/** A calendar day as `YYYY-MM-DD`; days compare as strings and carry no time zone. */
export type Day = string & { readonly __day: never };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Four centuries of the Gregorian calendar, after which it repeats. */
const DAYS_PER_ERA = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468;

export function isDay(text: string): text is Day {
  const found = SHAPE.exec(text);
  if (!found) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Trusts its argument; use `isDay` at the edge. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** Days since 1970-01-01; the inverse of `dayOfNumber`. Reckoned, since a figure asks for thousands. */
export function dayNumber(of: Day): number {
  return numberOf(yearOf(of), monthOf(of), Number(of.slice(8)));
}

export function dayOfNumber(number: number): Day {
  const days = number + DAYS_BEFORE_1970;
  const era = Math.floor(days / DAYS_PER_ERA);
  const inEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return text(year, month, inYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

/** Years begin in March, so that the day that leap years add is their last. */
function numberOf(year: number, month: number, dayOfMonth: number): number {
  const ofMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(ofMarch / 400);
  const yearOfEra = ofMarch - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const inEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + inYear;
  return era * DAYS_PER_ERA + inEra - DAYS_BEFORE_1970;
}

function text(year: number, month: number, dayOfMonth: number): Day {
  const two = (of: number): string => (of < 10 ? `0${of}` : `${of}`);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}` as Day;
}

export function addDays(to: Day, days: number): Day {
  return dayOfNumber(dayNumber(to) + days);
}

export function dayBefore(of: Day): Day {
  return addDays(of, -1);
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(of: Day): number {
  return Number(of.slice(5, 7));
}

/** Month outside 1–12 runs over into the neighbouring years. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const months = year * 12 + month - 1;
  const first = numberOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  return dayOfNumber(first + dayOfMonth - 1);
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The day in Vietnam (UTC+7, no summer time) at an instant given in milliseconds. */
export function vietnamDay(instant: number): Day {
  return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10) as Day;
}
