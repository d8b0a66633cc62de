import { columnNumber } from './cell-name.ts';
import type { Sheet } from './sheet.ts';

export interface SheetText {
  /** Each sheet under its name, a line for each row, its cells parted by tabs. */
  readonly text: string;
  /** Where a cell stands in it. */
  readonly placeOf: (
    sheet: string,
    cell: string
  ) => { readonly start: number; readonly end: number } | undefined;
}

/** Sheets as one text, so that a cell has its place there as words have in a report. */
export function sheetText(sheets: readonly Sheet[]): SheetText {
  const pieces: string[] = [];
  let length = 0;
  const put = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  /** Only where each row begins: a large sheet has too many cells to note them all. */
  const begins = sheets.map(({ name, rows }) => {
    put(`${name}\n`);
    return rows.map(({ cells }) => {
      const start = length;
      put(`${cells.map(({ text }) => `${text}\t`).join('')}\n`);
      return start;
    });
  });
  const rowsOf = sheets.map(({ rows }) => new Map(rows.map(({ row }, at) => [row, at])));
  const placeOf: SheetText['placeOf'] = (sheet, cell) => {
    const number = sheets.findIndex(({ name }) => name === sheet);
    const [, letters = '', row] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
    const at = rowsOf[number]?.get(Number(row)) ?? -1;
    const column = columnNumber(letters);
    let start = begins[number]?.[at] ?? 0;
    for (const one of sheets[number]?.rows[at]?.cells ?? []) {
      if (one.column === column) return { start, end: start + one.text.length };
      start += one.text.length + 1;
    }
    return undefined;
  };
  return { text: pieces.join(''), placeOf };
}
