/** A few minutes are no harm, and the line itself takes some seconds. */
const HARMLESS = 5 * 60_000;

/** How far the server's clock is ahead of the phone's, in milliseconds, from the `Date` of an answer. */
export function differenceOf(date: string | null, phoneNow: number): number | undefined {
  const server = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(server) ? undefined : server - phoneNow;
}

export interface ClockWords {
  readonly is: 'fast' | 'slow';
  readonly amount: number;
  readonly unit: 'minutes' | 'hours' | 'days';
}

/** What to tell of it; nothing while it does no harm. */
export function clockWords(difference: number | undefined): ClockWords | undefined {
  if (difference === undefined || Math.abs(difference) < HARMLESS) return undefined;
  const is = difference < 0 ? 'fast' : 'slow';
  const minutes = Math.round(Math.abs(difference) / 60_000);
  if (minutes < 90) return { is, amount: minutes, unit: 'minutes' };
  const hours = Math.round(minutes / 60);
  return hours < 36
    ? { is, amount: hours, unit: 'hours' }
    : { is, amount: Math.round(hours / 24), unit: 'days' };
}
