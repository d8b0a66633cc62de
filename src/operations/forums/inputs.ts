import { problem } from '#basis/problem.ts';
import type { Label } from '#basis/label.ts';
import * as v from 'valibot';

/** What a form sends, read by the fields of the programme. */
export const raw = v.record(v.string(), v.unknown());

/** A sentence or some; never a name. */
export const words = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(3),
  v.maxLength(2000),
  v.transform((text) => text.normalize('NFC'))
);

/** What was parsed, or the refusal that names each field. */
export function accepted<Parsed extends object>(
  parsed: Parsed | { readonly problems: Readonly<Record<string, Label>> }
): Parsed {
  if ('problems' in parsed) throw problem('input-refused', { fields: parsed.problems });
  return parsed;
}
