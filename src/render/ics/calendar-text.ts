import { addDays, type Day } from '#basis/day.ts';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** A run of whole days, or a span of hours. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly place: string;
  readonly from: Day;
  readonly to: Day;
  /** First and last instant, when it has hours. */
  readonly hours?: { readonly begins: Date; readonly ends: Date };
  readonly isCancelled?: boolean;
  /** Instant of its last change, so that the same plan is the same bytes. */
  readonly changedAt: string;
  /** How often it was changed. */
  readonly changes: number;
}

/** iCalendar (RFC 5545): whole days without a time zone, everything else in UTC. */
export function calendarText(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Toan Dan', product: 'Plans', language: 'VI' },
    ttl: 3600
  });
  for (const { id, title, words, place, from, to, hours, isCancelled, changedAt, changes } of events) {
    calendar.createEvent({
      id: `${id}@toandan`,
      summary: title,
      description: words,
      location: place,
      start: hours?.begins ?? instantOf(from),
      // The day after, as the format has it.
      end: hours?.ends ?? instantOf(addDays(to, 1)),
      allDay: hours === undefined,
      ...(isCancelled ? { status: ICalEventStatus.CANCELLED } : {}),
      stamp: new Date(changedAt),
      sequence: changes
    });
  }
  return calendar.toString();
}

/** Midnight in UTC: the library writes the day that a date has there. */
function instantOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
