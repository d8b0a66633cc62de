/** A calendar day as `YYYY-MM-DD`; days compare as strings and carry no time zone. */
export type Day = string & { readonly __day: never };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

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

/** Days since 1970-01-01; the inverse of `dayOfNumber`. */
export function dayNumber(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`) / MS_PER_DAY;
}

export function dayOfNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day;
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
  return new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10) as Day;
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
