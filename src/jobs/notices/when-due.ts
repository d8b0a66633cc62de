import { addDays, vietnamDay } from '#basis/day.ts';
import type { MailWhen } from '#store/notices/contacts.ts';

const MINUTE = 60_000;

/** No two messages to a person by one way are closer than this; the second one tells of all that came meanwhile. */
const PAUSE = 10 * MINUTE;

/** When a message is due that something new waits: at once, but after a pause; or at seven in the morning. */
export function dueAt(now: Date, when: Exclude<MailWhen, 'none'>, lastTold: string | undefined): Date {
  if (when === 'daily') return nextMorning(now);
  const earliest = lastTold === undefined ? 0 : Date.parse(lastTold) + PAUSE;
  return new Date(Math.max(now.getTime(), earliest));
}

/** Seven o'clock in Vietnam. */
function nextMorning(now: Date): Date {
  const today = vietnamDay(now.getTime());
  const morning = new Date(`${today}T00:00:00Z`);
  return morning > now ? morning : new Date(`${addDays(today, 1)}T00:00:00Z`);
}

/** After the first failure a minute, then five, then half an hour, two hours, eight; then it is given up. */
const PAUSES = [1, 5, 30, 120, 480];

export function againAt(now: Date, attempts: number): Date | undefined {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? undefined : new Date(now.getTime() + pause * MINUTE);
}
