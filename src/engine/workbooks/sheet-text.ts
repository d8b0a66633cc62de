import { cellName } from './cell-name.ts';
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
  const places = new Map<string, { readonly start: number; readonly end: number }>();
  const pieces: string[] = [];
  let length = 0;
  const put = (piece: string): number => {
    pieces.push(piece);
    length += piece.length;
    return length;
  };
  for (const { name, rows } of sheets) {
    put(`${name}\n`);
    for (const { row, cells } of rows) {
      for (const { column, text } of cells) {
        const start = length;
        places.set(`${name}\n${cellName(row, column)}`, { start, end: put(text) });
        put('\t');
      }
      put('\n');
    }
  }
  return { text: pieces.join(''), placeOf: (sheet, cell) => places.get(`${sheet}\n${cell}`) };
}
