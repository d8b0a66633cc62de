import type { Field, FieldSet } from '#engine/records/field.ts';
import { moreLinesOf } from '../FieldInput/more-lines.ts';
import { pickedIn } from '../QuickPick/picked.ts';
import { pickedUnit } from '../UnitPicker/unit-text.ts';

/** A sent form as the recording operations take it, and as the form is drawn again when it was refused. */
export interface SentRecord {
  readonly id: string;
  readonly record: string;
  readonly note?: string;
  /** Why it comes after its window was closed. */
  readonly late?: string;
  /** Header and fields by their names, as typed. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** The person asked for more empty lines only: draw the form again with `raw`. */
  readonly wantsMoreLines: boolean;
}

export function readRecordForm(fields: FieldSet, form: FormData): SentRecord {
  const [note, late, plannedItem] = [textOf(form, 'note'), textOf(form, 'late'), textOf(form, 'plannedItem')];
  const typed = Object.entries(fields).map(([name, field]) => [name, readField(form, name, field)] as const);
  return {
    id: textOf(form, 'id'),
    record: textOf(form, 'record'),
    ...(note ? { note } : {}),
    ...(late ? { late } : {}),
    raw: {
      unit: pickedUnit(form, 'unit'),
      hamlet: pickedIn(form, 'hamlet'),
      day: pickedIn(form, 'day'),
      host: textOf(form, 'host'),
      coHosts: textsOf(form, 'coHosts'),
      source: textOf(form, 'source'),
      ...(plannedItem ? { plannedItem } : {}),
      ...Object.fromEntries(typed)
    },
    wantsMoreLines: form.has(moreLinesOf)
  };
}

function readField(form: FormData, name: string, field: Field): unknown {
  switch (field.type) {
    case 'choices':
      return textsOf(form, name);
    case 'counts':
      return Object.fromEntries(field.options.map(({ id }) => [id, textOf(form, `${name}.${id}`)]));
    case 'rows':
      return readLines(form, name, Object.keys(field.columns));
    default:
      return textOf(form, name);
  }
}

/** Lines left empty are dropped, so that errors name the lines as they are drawn again. */
function readLines(form: FormData, name: string, columns: readonly string[]): readonly unknown[] {
  const lines: Readonly<Record<string, string>>[] = [];
  for (let index = 0; columns.some((column) => form.has(`${name}.${index}.${column}`)); index += 1) {
    lines.push(
      Object.fromEntries(columns.map((column) => [column, textOf(form, `${name}.${index}.${column}`)]))
    );
  }
  return lines.filter((line) => Object.values(line).some((text) => text !== ''));
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().normalize('NFC') : '';
}

function textsOf(form: FormData, name: string): readonly string[] {
  return form.getAll(name).filter((value) => typeof value === 'string' && value !== '') as string[];
}
