import type { Language } from '#basis/label.ts';
import type { Field, FieldType, FieldValue, Parsed } from '../field.ts';
import * as choice from './choice.ts';
import * as choices from './choices.ts';
import * as count from './count.ts';
import * as counts from './counts.ts';
import * as day from './day.ts';
import * as rows from './rows.ts';
import * as text from './text.ts';
import * as yesNo from './yes-no.ts';

type ByType = { readonly [Type in FieldType]: Extract<Field, { type: Type }> };

interface Handling<Of extends Field> {
  /** Takes what a form, JSON or a command line gives; never throws. */
  readonly parse: (field: Of, raw: unknown) => Parsed;
  /** For reading; what it shows in Vietnamese can be typed again. */
  readonly show: (field: Of, value: FieldValue, language: Language) => string;
}

/** One file for each field type; a type without its file does not compile. */
const handling: { readonly [Type in FieldType]: Handling<ByType[Type]> } = {
  text,
  count,
  choice,
  choices,
  'yes-no': yesNo,
  day,
  counts,
  rows
};

export function parseField<Type extends FieldType>(field: ByType[Type], raw: unknown): Parsed {
  return handling[field.type as Type].parse(field, raw);
}

export function showField<Type extends FieldType>(
  field: ByType[Type],
  value: FieldValue,
  language: Language
): string {
  return handling[field.type as Type].show(field, value, language);
}
