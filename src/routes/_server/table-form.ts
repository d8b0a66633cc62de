import type { EntryRow } from '#components/EntryTable/props.ts';
import type { FieldErrors } from '#components/FieldInput/props.ts';
import { readRecordForm } from '#components/RecordForm/read-record-form.ts';
import type { Label } from '#basis/label.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { tableColumns } from '#engine/records/table-columns.ts';
import { rawOfRow } from '#engine/records/table-row.ts';
import type { Person } from '#engine/rights/role.ts';
import { MOST_ROWS } from '#operations/recording/record-activities.ts';
import type { World } from '#operations/world.ts';
import { newId } from './new-id.ts';
import { errorsIn } from './recording-form.ts';

export const ROWS_AT_ONCE = 10;

/** A table as it was sent, and as it is drawn again. */
export interface SentTable {
  readonly common: Readonly<Record<string, unknown>>;
  readonly month: string;
  readonly late: string;
  readonly rows: readonly EntryRow[];
}

export function blankRows(count: number): readonly EntryRow[] {
  return Array.from({ length: count }, () => ({ id: newId(), record: newId(), cells: {} }));
}

export function readTable(kind: RecordKind, form: FormData): SentTable {
  const text = (name: string): string =>
    String(form.get(name) ?? '')
      .trim()
      .normalize('NFC');
  const { common, columns } = tableColumns(kind);
  const { raw } = readRecordForm(common, form);
  const rows: EntryRow[] = [];
  for (let index = 0; index < MOST_ROWS && form.has(`r.${index}.id`); index += 1) {
    const cells = columns.map(({ name }) => [name, text(`r.${index}.${name}`)] as const);
    rows.push({
      id: text(`r.${index}.id`),
      record: text(`r.${index}.record`),
      cells: Object.fromEntries(cells.filter(([, cell]) => cell !== ''))
    });
  }
  const { unit, host, coHosts, source, ...rest } = raw;
  const chosen = Object.fromEntries(Object.entries(rest).filter(([name]) => Object.hasOwn(common, name)));
  return {
    common: { unit, host, coHosts, source, ...chosen },
    month: text('month'),
    late: text('late'),
    rows
  };
}

export function isFilled({ cells }: EntryRow): boolean {
  return Object.keys(cells).length > 0;
}

/** What is wrong, by the names of the inputs; what is common is told once and stops every row. */
export function tableErrors(kind: RecordKind, sent: SentTable, world: World, person: Person) {
  const names = tableColumns(kind).columns.map(({ name }) => name);
  const errors: Record<string, Label> = {};
  const wrongRows = new Set<number>();
  sent.rows.forEach((row, index) => {
    if (!isFilled(row)) return;
    const raw = rawOfRow(sent.common, sent.month, row.cells);
    const found = errorsIn(
      kind,
      { raw, id: row.id, record: row.record, wantsMoreLines: false },
      world,
      person
    );
    for (const [field, say] of Object.entries(found)) {
      const column = names.find((name) => name === field || name.startsWith(`${field}.`));
      wrongRows.add(index);
      if (column === undefined) errors[field] = say;
      else errors[`r.${index}.${column}`] = atRow(index, say);
    }
  });
  return { errors: errors as FieldErrors, wrongRows };
}

function atRow(index: number, { vi, en }: Label): Label {
  return { vi: `Dòng ${index + 1}: ${vi}`, en: `Row ${index + 1}: ${en}` };
}
