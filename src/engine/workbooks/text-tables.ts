import type { Cell, Merged, Sheet, SheetRow } from './sheet.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A table that stands in a text: its rows are lines, its cells are parted by tabs. */
export interface TextTable {
  readonly sheet: Sheet;
  /** Where the words of a cell stand in the text. */
  readonly placeOf: (row: number, column: number) => Span | undefined;
}

/** Fewer rows are no table: a heading and one row of figures. */
const FEWEST = 2;
const WIDEST = 60;

/** The tables of a text, as the readers of Word files and web pages leave them. */
export function textTables(text: string): readonly TextTable[] {
  const tables: TextTable[] = [];
  let lines: Line[] = [];
  let start = 0;
  const close = (): void => {
    if (lines.length >= FEWEST) tables.push(tableOf(lines));
    lines = [];
  };
  for (const own of text.split('\n')) {
    const cells = own.includes('\t') ? cellsOf(own, start) : [];
    if (cells.length > 1 && cells.length <= WIDEST) lines.push(cells);
    else if (own.trim() !== '') close();
    start += own.length + 1;
  }
  close();
  return tables;
}

type Line = readonly (Span & { readonly text: string })[];

function cellsOf(line: string, begin: number): Line {
  // Each cell ends with a tab; where they are parted by tabs, the last one has none.
  const own = line.endsWith('\t') ? line.slice(0, -1) : line;
  let at = begin;
  return own.split('\t').map((cell) => {
    const before = cell.length - cell.trimStart().length;
    const text = cell.trim();
    const start = at + before;
    at += cell.length + 1;
    return { text, start, end: start + text.length };
  });
}

function tableOf(lines: readonly Line[]): TextTable {
  const rows = lines.map((cells, at): SheetRow => ({
    row: at + 1,
    cells: cells.flatMap(({ text }, column): readonly Cell[] =>
      text === '' ? [] : [{ column: column + 1, text }]
    )
  }));
  return {
    sheet: { name: '', rows, merged: mergedIn(lines) },
    placeOf: (row, column) => {
      const cell = lines[row - 1]?.[column - 1];
      return cell && cell.text !== '' ? { start: cell.start, end: cell.end } : undefined;
    }
  };
}

/** A heading over several columns is followed by empty cells, below which something stands. */
function mergedIn(lines: readonly Line[]): readonly Merged[] {
  return lines.slice(0, -1).flatMap((line, at) =>
    line.flatMap(({ text }, column): readonly Merged[] => {
      if (text === '' || /^[\d.,\s]+$/u.test(text)) return [];
      const below = lines[at + 1];
      let to = column;
      while (line[to + 1]?.text === '' && (below?.[to + 1]?.text ?? '') !== '') to += 1;
      const isHeading = to > column && (below?.[column]?.text ?? '') !== '';
      return isHeading ? [{ fromRow: at + 1, toRow: at + 1, fromColumn: column + 1, toColumn: to + 1 }] : [];
    })
  );
}
