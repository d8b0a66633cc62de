import type { Label, Language } from '#basis/label.ts';
import type { ChoiceField, FieldValue, Parsed, Row, RowsField, TextField } from '../field.ts';
import * as choice from './choice.ts';
import { fromJson } from './from-json.ts';
import { isBlank } from './plain-text.ts';
import * as text from './text.ts';

const MOST_ROWS = 500;

/** A list of rows by column name, the same as JSON text, or lines whose columns are parted by ` | `. */
export function parse(field: RowsField, raw: unknown): Parsed {
  const given = rowsOf(field, fromJson(raw));
  if (!given || given.length > MOST_ROWS) return { wrong: notRows(field) };
  const rows: Row[] = [];
  for (const [index, one] of given.entries()) {
    const row = parseRow(field, one, index + 1);
    if (!row) return { wrong: notRows(field) };
    if ('wrong' in row) return row;
    if (Object.keys(row.row).length > 0) rows.push(row.row);
  }
  return rows.length === 0 ? { empty: true } : { value: rows };
}

export function show(field: RowsField, value: FieldValue, language: Language): string {
  if (!Array.isArray(value)) return String(value);
  return (value as readonly Row[]).map((row) => showRow(field, row, language)).join('\n');
}

function rowsOf(field: RowsField, raw: unknown): readonly unknown[] | undefined {
  if (isBlank(raw)) return [];
  if (Array.isArray(raw)) return raw as readonly unknown[];
  if (typeof raw !== 'string') return undefined;
  const lines = raw.split('\n').filter((line) => !isBlank(line));
  const names = Object.keys(field.columns);
  return lines.map((line) => {
    const cells = line.split('|');
    if (cells.length > names.length) return undefined;
    return Object.fromEntries(cells.map((cell, index) => [names[index], cell]));
  });
}

type ParsedRow = { readonly row: Row } | { readonly wrong: Label };

function parseRow(field: RowsField, raw: unknown, number: number): ParsedRow | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const given = Object.entries(raw).filter(([, value]) => !isBlank(value));
  if (given.some(([name]) => !Object.hasOwn(field.columns, name))) return undefined;
  if (given.length === 0) return { row: {} };
  const cells = new Map<string, unknown>(given);
  const row: [string, string][] = [];
  for (const [name, column] of Object.entries(field.columns)) {
    const parsed = parseCell(column, cells.get(name));
    if ('wrong' in parsed) return { wrong: atRow(number, parsed.wrong) };
    if ('empty' in parsed && column.required) return { wrong: atRow(number, missing(column)) };
    if ('value' in parsed) row.push([name, String(parsed.value)]);
  }
  return { row: Object.fromEntries(row) };
}

function parseCell(column: TextField | ChoiceField, raw: unknown): Parsed {
  return column.type === 'text' ? text.parse(column, raw) : choice.parse(column, raw);
}

function showRow(field: RowsField, row: Row, language: Language): string {
  const cells = Object.entries(field.columns).map(([name, column]) => {
    const value = row[name] ?? '';
    return column.type === 'text' ? value : choice.show(column, value, language);
  });
  return cells.join(' | ').replace(/( \| )+$/, '');
}

function atRow(number: number, { vi, en }: Label): Label {
  return { vi: `Dòng ${number}: ${vi}`, en: `Line ${number}: ${en}` };
}

function missing({ label }: TextField | ChoiceField): Label {
  return { vi: `chưa có “${label.vi}”. Hãy bổ sung.`, en: `“${label.en}” is missing. Fill it in.` };
}

function notRows({ label, columns }: RowsField): Label {
  const names = Object.values(columns);
  return {
    vi: `“${label.vi}” gồm nhiều nhất ${MOST_ROWS} dòng, mỗi dòng chỉ có: ${names.map((one) => one.label.vi).join('; ')}. Hãy ghi lại.`,
    en: `“${label.en}” has at most ${MOST_ROWS} lines of nothing but: ${names.map((one) => one.label.en).join('; ')}. Write it again.`
  };
}
