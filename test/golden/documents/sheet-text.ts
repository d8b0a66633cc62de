import { read, utils, type CellObject, type WorkBook } from '@e965/xlsx';

/** A workbook as text, read by another library than the one that wrote it: what a reader of each cell sees. */
export function sheetText(bytes: Uint8Array): string {
  const book = readBook(bytes);
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    const merges = (sheet['!merges'] ?? []).map((one) => utils.encode_range(one)).join(' ');
    const lines = rowsOf(book, name).map((row) => row.map(said).join(' | ').trimEnd());
    return [`## ${name}`, ...(merges ? [`merged: ${merges}`] : []), ...lines, ''].join('\n');
  }).join('\n');
}

export function readBook(bytes: Uint8Array): WorkBook {
  // A copy, because this reader writes into what it reads.
  return read(bytes.slice(), { type: 'array', cellNF: true, cellStyles: true });
}

/** Every row of a sheet, with gaps where there is no cell. */
export function rowsOf(book: WorkBook, name: string): readonly (readonly (CellObject | undefined)[])[] {
  const sheet = book.Sheets[name] ?? {};
  const range = utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: range.e.r + 1 }, (_, row) =>
    Array.from(
      { length: range.e.c + 1 },
      (_unused, column) => sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined
    )
  );
}

function said(cell: CellObject | undefined): string {
  if (!cell || cell.v === undefined) return '';
  const value = cell.t === 'n' ? `${String(cell.v)} {${String(cell.z ?? '')}}` : String(cell.v);
  const note = cell.c?.length ? ` [${cell.c.map((one) => one.t).join(' ')}]` : '';
  return `${value}${note}${cell.l ? ' ↗' : ''}`;
}
