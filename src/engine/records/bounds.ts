import type { Label } from '#basis/label.ts';
import type { Values } from './field.ts';
import type { Check } from './kind.ts';

/** A count as it stands, the sum of a `counts` field, or nothing when it was left empty. */
export function amountOf(values: Values, field: string): number | undefined {
  const value = values[field];
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  return Object.values(value as Readonly<Record<string, number>>).reduce((sum, one) => sum + one, 0);
}

/** The parts together stay within the whole; silent while the whole is unknown. The first part is to be mended. */
export function atMost(parts: readonly [string, ...string[]], whole: string, say: Label): Check {
  return (_header, values) => {
    const most = amountOf(values, whole);
    const sum = parts.reduce((total, part) => total + (amountOf(values, part) ?? 0), 0);
    return most !== undefined && sum > most ? { field: parts[0], say } : undefined;
  };
}

/** Says that a number is larger than usual. */
export function oddAbove(field: string, usual: number, say: Label): Check {
  return (_header, values) => ((amountOf(values, field) ?? 0) > usual ? { field, say } : undefined);
}

/** Says that a field which may stay empty is usually known. */
export function oddWithout(field: string, say: Label): Check {
  return (_header, values) => (values[field] === undefined ? { field, say } : undefined);
}

/** A year in four digits; with `sameYear`, that of the record's day. */
export function isYear(field: string, sameYear: boolean, say: Label): Check {
  return (header, values) => {
    const year = values[field];
    if (typeof year !== 'string') return undefined;
    const fits = /^(19|20)\d\d$/.test(year) && (!sameYear || header.day.startsWith(year));
    return fits ? undefined : { field, say };
  };
}
