import { cellAt, type Merged, type Sheet, type SheetRow } from './sheet.ts';
import { isOrdinalRow } from './ordinal-row.ts';

/** First and last row of the headings, as numbered at the edge of the sheet. */
export interface HeadingRows {
  readonly from: number;
  readonly to: number;
}

export interface Heading {
  readonly column: number;
  /** Over several rows joined: `Tuyên truyền / Số buổi`. */
  readonly text: string;
}

/** Columns beyond are none of a report. */
const WIDEST = 300;

/** One heading for each column that has any; what is merged over columns or rows holds for all of them. */
export function headingsOf(sheet: Sheet, { from, to }: HeadingRows): readonly Heading[] {
  const rows = sheet.rows.filter(({ row, cells }) => row >= from && row <= to && !isOrdinalRow(cells));
  const above = sheet.merged.filter(({ fromRow, toRow }) => fromRow <= to && toRow >= from);
  const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  for (const { fromColumn, toColumn } of above) {
    for (let column = fromColumn; column <= Math.min(toColumn, WIDEST); column += 1) columns.add(column);
  }
  return [...columns]
    .filter((column) => column <= WIDEST)
    .sort((a, b) => a - b)
    .map((column) => ({ column, text: joined(rows.map((row) => textAt(rows, row, column, above))) }))
    .filter(({ text }) => text !== '');
}

function textAt(rows: readonly SheetRow[], row: SheetRow, column: number, merged: readonly Merged[]): string {
  const over = merged.find((one) => covers(one, row.row, column));
  const own = over
    ? cellAt(
        rows.find((one) => one.row === over.fromRow),
        over.fromColumn
      )
    : cellAt(row, column);
  return (own?.text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function covers(one: Merged, row: number, column: number): boolean {
  return row >= one.fromRow && row <= one.toRow && column >= one.fromColumn && column <= one.toColumn;
}

function joined(texts: readonly string[]): string {
  return texts.filter((text, at) => text !== '' && text !== texts[at - 1]).join(' / ');
}
