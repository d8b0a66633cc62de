import type { PostgresType } from 'postgres';

/**
 * How values come out of the database.
 * - `date` is a day as text (`2023-07-11`), never a JavaScript Date: that would shift it by the time zone.
 * - `timestamptz` is ISO text in UTC with all its microseconds (`2023-07-11T01:02:03.456789Z`).
 * - `int8` is a number; beyond 2^53 it stays text rather than lose a digit.
 * - `numeric` stays text, as the driver does it: cast `sum(…)::int8` when a whole number is meant.
 */
export const valueTypes = {
  day: textual(1082, (text) => text),
  moment: textual(1184, (text) => text.replace(' ', 'T').replace(/\+00$/, 'Z')),
  localMoment: textual(1114, (text) => text.replace(' ', 'T')),
  count: {
    to: 20,
    from: [20],
    serialize: (value: unknown) => String(value),
    parse: (text: string): number | string => {
      const number = Number(text);
      return Number.isSafeInteger(number) ? number : text;
    }
  }
} satisfies Record<string, PostgresType>;

/**
 * Set on every connection, so that the texts above have one form on every server. Compiling a statement to
 * machine code takes forty milliseconds, ten times what a figure takes.
 */
export const connectionSettings = { TimeZone: 'UTC', DateStyle: 'ISO, YMD', jit: 'off' } as const;

function textual(oid: number, parse: (text: string) => string) {
  return {
    to: oid,
    from: [oid],
    serialize: (value: unknown) => (value instanceof Date ? value.toISOString() : String(value)),
    parse
  };
}
