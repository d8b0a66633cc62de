import type { Table } from '#engine/documents/block.ts';
import { typeWidth } from '../docx/type-width.ts';
import { plainWords } from './place-of-figures.ts';

const NARROWEST = 9;
const WIDEST = 44;

/** What fills the text of an A4 page in landscape; narrower tables are stretched towards it, by half at most. */
const PAGE = 120;
const STRETCH = 1.5;

/** Widths in characters: room for the longest cell of the body and the longest word of the header. */
export function columnWidths({ columns, header, rows }: Table): readonly number[] {
  const heads = lowestHeads({ columns, header });
  const wanted = columns.map((_, at) => {
    const longest = Math.max(0, ...rows.map(({ cells }) => plainWords(cells[at] ?? []).length));
    const word = Math.max(0, ...(heads[at] ?? '').split(/\s+/u).map((one) => one.length));
    const head = Math.ceil((heads[at] ?? '').length / 4);
    return Math.min(WIDEST, Math.max(NARROWEST, longest * 1.1 + 3, word * 1.2 + 3, head));
  });
  const sum = wanted.reduce((total, one) => total + one, 0);
  const stretch = Math.min(STRETCH, Math.max(1, PAGE / sum));
  return wanted.map((one) => Math.round(one * stretch * 10) / 10);
}

/** The header cell nearest to each column of the body. */
export function lowestHeads({ columns, header }: Pick<Table, 'columns' | 'header'>): readonly string[] {
  const heads: string[] = columns.map(() => '');
  for (const { text, column, columns: wide } of placedHeader(header)) {
    if (wide === 1) heads[column] = text;
  }
  return heads;
}

export interface PlacedHead {
  readonly text: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Each header cell with its place in the grid, as a browser lays out spans. */
export function placedHeader(header: Table['header']): readonly PlacedHead[] {
  const taken = new Set<string>();
  return header.flatMap((cells, row) => {
    let column = 0;
    return cells.map(({ text, rows = 1, columns = 1 }) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const placed = { text, row, column, rows, columns };
      for (let down = 0; down < rows; down += 1) {
        for (let right = 0; right < columns; right += 1) taken.add(`${row + down} ${column + right}`);
      }
      column += columns;
      return placed;
    });
  });
}

/** Excel counts widths in digits of its standard typeface, 7 pixels at 96 to the inch; a cell keeps 5 free. */
const MILLIMETRES_PER_CHARACTER = (7 / 96) * 25.4;
const PADDING = (16 / 96) * 25.4;

/** How many lines words take in a cell of that many characters. Excel finds no heights for merged cells. */
export function linesIn(words: string, characters: number, size = 12): number {
  const room = Math.max(1, characters * MILLIMETRES_PER_CHARACTER - PADDING);
  let lines = 1;
  let line = '';
  for (const word of words.split(/\s+/u)) {
    const longer = line ? `${line} ${word}` : word;
    const fits = typeWidth(longer, size) <= room;
    if (!fits && line) lines += 1;
    line = fits || !line ? longer : word;
    // A word wider than the cell is broken within.
    lines += Math.max(0, Math.ceil(typeWidth(line, size) / room) - 1);
  }
  return lines;
}

/** In points, with room for stacked marks such as Ễ. */
export function lineHeight(size = 12): number {
  return size * 1.3;
}
