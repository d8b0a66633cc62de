import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import { findHeadingRows } from './find-headings.ts';
import { type Heading, headingsOf } from './headings.ts';
import type { Matched } from './match-heading.ts';
import { numberIn } from './number-in.ts';
import { isOrdinalRow } from './ordinal-row.ts';
import { cellAt, type Sheet, type SheetRow } from './sheet.ts';
import { totalIn } from './total-row.ts';
import { findUnitColumn } from './unit-column.ts';
import { yearIn } from './year-in.ts';

/** A number of a table in a text, with what its headings say of it. */
export interface CellClaim {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly indicator: string;
  /** The heading, or the words of its row, that tell what is counted. */
  readonly noun: string;
  readonly phrase: string;
  readonly doubt?: Label;
  /** A year that heading or row name. */
  readonly year?: Period;
  /** The place that its row names; absent for the whole. */
  readonly unit?: string;
}

type Match = (heading: string) => Matched | undefined;

/** Headings of a column that says how many, when what is counted stands in the row. */
const AMOUNT =
  /^(?:tổng\s+)?(?:số lượng|số liệu|kết quả|tổng số|số|thực hiện|năm\s*\d{4}|\d{4})(?:\s|$|\/|\()/iu;
/** Columns that compare. */
const COMPARES = /tỷ lệ|tỉ lệ|%|so với|tăng|giảm|kế hoạch|chỉ tiêu giao/iu;

/** What the numbers of a table count: by the headings of their columns, else by the words of their rows. */
export function cellClaims(sheet: Sheet, match: Match): readonly CellClaim[] {
  const headingRows = findHeadingRows(sheet);
  if (!headingRows) return [];
  const headings = headingsOf(sheet, headingRows);
  const names = findUnitColumn(sheet, headingRows, headings);
  if (names === undefined) return [];
  const rows = sheet.rows.filter(({ row, cells }) => row > headingRows.to && !isOrdinalRow(cells));
  const rest = headings.filter(({ column, text }) => column !== names && !COMPARES.test(text));
  const byColumn = rest.flatMap((heading) => {
    const matched = match(heading.text);
    return matched ? [{ ...heading, matched }] : [];
  });
  const byRow = rows.flatMap((row) => rowClaims(row, names, rest, match));
  const columns = byColumn.flatMap((column) => columnClaims(rows, names, column));
  // A table of many kinds of thing has its kinds in the rows.
  return byRow.length > columns.length ? byRow : columns;
}

function columnClaims(
  rows: readonly SheetRow[],
  names: number,
  { column, text, matched }: Heading & { readonly matched: Matched }
): readonly CellClaim[] {
  const totals = rows.filter((row) => totalIn(row) !== undefined);
  return rows.flatMap((row) => {
    const read = numberIn(cellAt(row, column));
    const isTotal = totalIn(row) !== undefined;
    // Sums of groups are sums of neither a place nor the whole.
    if (read.is !== 'number' || (isTotal && totals.length > 1)) return [];
    const name = cellAt(row, names)?.text ?? '';
    const year = yearIn(name) ?? yearIn(text);
    const isPlace = !isTotal && yearIn(name) === undefined && /\p{L}/u.test(name);
    if (!isTotal && !isPlace && yearIn(name) === undefined) return [];
    return [
      {
        ...claimOf(row, column, read.value, { noun: text, matched }),
        ...(year ? { year } : {}),
        ...(isPlace ? { unit: name } : {})
      }
    ];
  });
}

function rowClaims(
  row: SheetRow,
  names: number,
  headings: readonly Heading[],
  match: Match
): readonly CellClaim[] {
  const noun = cellAt(row, names)?.text ?? '';
  const numbers = headings.flatMap(({ column, text }) => {
    const read = AMOUNT.test(text) ? numberIn(cellAt(row, column)) : undefined;
    return read?.is === 'number' ? [{ column, text, value: read.value }] : [];
  });
  if (numbers.length === 0 || totalIn(row) !== undefined) return [];
  const matched = match(noun);
  if (!matched) return [];
  return numbers.map(({ column, text, value }) => {
    const year = yearIn(text);
    return { ...claimOf(row, column, value, { noun, matched }), ...(year ? { year } : {}) };
  });
}

function claimOf(
  { row }: SheetRow,
  column: number,
  value: number,
  { noun, matched }: { readonly noun: string; readonly matched: Matched }
): CellClaim {
  const { id, phrase, doubt } = matched;
  return { row, column, value, indicator: id, noun, phrase, ...(doubt ? { doubt } : {}) };
}
