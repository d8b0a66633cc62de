import type { Label } from '#basis/label.ts';
import type { Field, FieldSet } from './field.ts';
import { headerLabels } from './header-labels.ts';
import type { RecordKind } from './kind.ts';
import { openFields } from './open-fields.ts';

/** One input of each row of the table in which several like records are written. */
export interface TableColumn {
  /** Dotted for one option of a `counts` field: `opinions.praise`. */
  readonly name: string;
  readonly label: Label;
  readonly keys: 'text' | 'numeric';
  readonly isRequired: boolean;
}

type Asked = Pick<RecordKind, 'fields' | 'titledBy' | 'telling'>;

/** What is chosen once for the whole table, and what differs from row to row. */
export function tableColumns(kind: Asked): {
  readonly common: FieldSet;
  readonly columns: readonly TableColumn[];
} {
  const open = Object.entries(openFields(kind).open);
  const header: readonly TableColumn[] = [
    { name: 'day', label: headerLabels.day, keys: 'numeric', isRequired: true },
    { name: 'hamlet', label: headerLabels.hamlet, keys: 'text', isRequired: false }
  ];
  return {
    common: Object.fromEntries(open.filter(([, { type }]) => isChosen(type))),
    columns: [...header, ...open.flatMap(([name, field]) => columnsOf(name, field))]
  };
}

/** A table within a table cannot be typed. */
export function fitsInTable({ fields }: Asked): boolean {
  return !Object.values(fields).some((field) => field.type === 'rows' && field.required);
}

function isChosen(type: Field['type']): boolean {
  return type === 'choice' || type === 'choices' || type === 'yes-no';
}

function columnsOf(name: string, field: Field): readonly TableColumn[] {
  if (isChosen(field.type) || field.type === 'rows') return [];
  const isRequired = field.required === true;
  if (field.type === 'counts') {
    return field.options.map(({ id, label }) => ({
      name: `${name}.${id}`,
      label,
      keys: 'numeric',
      isRequired: false
    }));
  }
  return [{ name, label: field.label, keys: field.type === 'text' ? 'text' : 'numeric', isRequired }];
}
