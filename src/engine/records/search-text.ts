import { fold } from '#basis/vietnamese.ts';
import type { Field, FieldValue, Values } from './field.ts';
import { showField } from './fields/all.ts';
import type { Header, RecordKind } from './kind.ts';

/**
 * What a record is found by: its kind, place within the commune, paper, texts and choices, folded. Rows are left
 * out: they may name people, and nobody is looked up here.
 */
export function searchText(kind: RecordKind, header: Header, values: Values): string {
  const texts = Object.entries(kind.fields).flatMap(([name, field]) => foundBy(field, values[name]));
  return fold([kind.label.vi, header.hamlet ?? '', header.source ?? '', ...texts].join(' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function foundBy(field: Field, value: FieldValue | undefined): readonly string[] {
  if (value === undefined || !['text', 'choice', 'choices'].includes(field.type)) return [];
  return [showField(field, value, 'vi')];
}
