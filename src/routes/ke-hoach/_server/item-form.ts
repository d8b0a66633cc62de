import { itemFields } from '#engine/planning/item-fields.ts';
import type { Field } from '#engine/records/field.ts';
import { planningRules } from '#operations/plans/planning-rules.ts';

/** The inputs of an item of a kind. */
export function formFields(kind: string, year: number): Readonly<Record<string, Field>> {
  const { parties, indicators } = planningRules(kind, year);
  return itemFields(parties, indicators);
}

/** A sent item as the operations take it, and as the form is drawn again when it was refused. */
export function readItem(
  fields: Readonly<Record<string, Field>>,
  form: FormData
): Readonly<Record<string, string>> {
  const read = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim().normalize('NFC') : '';
  };
  return Object.fromEntries(Object.keys(fields).map((name) => [name, read(name)]));
}
