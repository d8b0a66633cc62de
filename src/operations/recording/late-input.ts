import * as v from 'valibot';

/** A line of the next report; a page of excuses is not asked for. */
export const LONGEST_LATE = 300;

/** What may come with any entry that changes figures. */
export const lateInput = {
  /** Why it comes after its window was closed; asked for only where one was. */
  late: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_LATE)), ''),
  /**
   * When it was written on a phone without network, by the phone's own clock: an ISO instant. It only informs:
   * what was written before its window was closed and arrives after it needs no other reason for being late.
   */
  writtenAt: v.optional(v.pipe(v.string(), v.isoTimestamp(), v.maxLength(40)))
};

interface Given {
  readonly late: string;
  readonly writtenAt?: string | undefined;
}

/** What is written into the entry of it; whether it is late is decided when the entry is appended. */
export function lateParts({ late, writtenAt }: Given): { late?: string; writtenAt?: string } {
  return { ...(late === '' ? {} : { late }), ...(writtenAt === undefined ? {} : { writtenAt }) };
}
