import type { Field, FieldSet, FieldType, FieldValue, Values } from '../field.ts';

/**
 * What a record that repeats another takes over. Numbers and days are known only once it has happened again, so
 * they start empty and are never copied unnoticed; a new type of field does not compile without its answer.
 */
const isTakenOver: Readonly<Record<FieldType, boolean>> = {
  text: true,
  choice: true,
  choices: true,
  'yes-no': true,
  rows: true,
  count: false,
  counts: false,
  day: false
};

export function repeatedValues(fields: FieldSet, values: Values): Values {
  const kept = Object.entries(fields).flatMap(([name, field]): (readonly [string, FieldValue])[] => {
    const value = values[name];
    return value !== undefined && repeats(field) ? [[name, value]] : [];
  });
  return Object.fromEntries(kept);
}

function repeats({ type, isOwn }: Field): boolean {
  return isTakenOver[type] && isOwn !== true;
}
