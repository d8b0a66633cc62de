import type { HeaderRow, Row, Table } from '#engine/documents/block.ts';
import { lowestHeads, placedHeader } from '../xlsx/column-widths.ts';
import { plainText } from './lines-of.ts';
import { room, type } from './measures.ts';
import { type Address, sourceNote } from './notes.ts';
import { numbered, type TableSlide } from './slide.ts';
import { heightOf, linesIn, textWidth } from './text-width.ts';

/** Inches left free in a cell, both sides together, and above and below together. */
export const cellRoom = { across: 0.16, down: 0.1 } as const;

const NARROWEST = 0.95;
const WIDEST_NAME = 3.6;
const SIZES = [16, 14, 12] as const;
const REMARK = 0.35;

/** A long table goes on over slides of about equal length; a wide one in groups of columns with its names. */
export function tableSlides(
  table: Table,
  { title, above }: { readonly title: string; readonly above: string },
  address: Address
): readonly TableSlide[] {
  const slides = columnGroups(table).flatMap((group) => {
    const size = sizeOf(group);
    const widths = widthsOf(group, size);
    return pages(group, widths, size).map((rows): TableSlide => ({
      kind: 'table',
      above,
      title,
      widths,
      aligns: group.columns.map(({ align }) => align),
      header: group.header,
      rows,
      size,
      remark: group.remark ?? '',
      notes: rows.flatMap((row) => rowNotes(group, row, address))
    }));
  });
  return numbered(slides);
}

/** The largest that keeps the table on one slide; else the largest with as few slides as at 14 points. */
function sizeOf(table: Table): number {
  const countAt = (size: number): number => pages(table, widthsOf(table, size), size).length;
  return (
    SIZES.find((size) => countAt(size) === 1) ?? SIZES.find((size) => countAt(size) <= countAt(14)) ?? 14
  );
}

/** Columns that do not fit beside one another come again with the naming ones, below their own heads only. */
function columnGroups(table: Table): readonly Table[] {
  const naming = table.columns.findIndex((column) => column.names) + 1;
  const names = nameWidths(table, SIZES[0]).slice(0, naming);
  const left = room.width - names.reduce((sum, one) => sum + one, 0);
  const most = Math.max(1, Math.floor(left / NARROWEST));
  const rest = table.columns.length - naming;
  if (rest <= most) return [table];
  const heads = lowestHeads(table);
  const count = Math.ceil(rest / most);
  const each = Math.ceil(rest / count);
  return Array.from({ length: count }, (_, at) => {
    const from = naming + at * each;
    const pick = <Of>(all: readonly Of[]): readonly Of[] => [
      ...all.slice(0, naming),
      ...all.slice(from, from + each)
    ];
    return {
      ...table,
      columns: pick(table.columns),
      header: [pick(heads).map((text) => ({ text }))],
      rows: table.rows.map((row) => ({ ...row, cells: pick(row.cells) }))
    };
  });
}

/** The naming columns take what their words need; the others share the rest alike. */
function widthsOf(table: Table, size: number): readonly number[] {
  const naming = table.columns.findIndex((column) => column.names) + 1;
  const names = nameWidths(table, size).slice(0, naming);
  const left = room.width - names.reduce((sum, one) => sum + one, 0);
  const others = table.columns.length - naming;
  return [...names, ...Array.from({ length: others }, () => left / Math.max(1, others))];
}

function nameWidths({ columns, rows, header }: Table, size: number): readonly number[] {
  const heads = lowestHeads({ columns, header });
  return columns.map((_, at) => {
    const words = [heads[at] ?? '', ...rows.map(({ cells }) => plainText(cells[at] ?? []))];
    const widest = Math.max(...words.map((one) => textWidth(one, size, true)));
    return Math.min(WIDEST_NAME, widest + cellRoom.across + 0.1);
  });
}

function pages(table: Table, widths: readonly number[], size: number): readonly (readonly Row[])[] {
  const free =
    room.bottom - room.top - headerHeight(table.header, widths, size) - (table.remark ? REMARK : 0);
  const heights = table.rows.map((row) => rowHeight(row, widths, size));
  const most = mostRows(heights, free);
  const count = Math.ceil(table.rows.length / most);
  const each = Math.ceil(table.rows.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => table.rows.slice(at * each, (at + 1) * each));
}

/** So many rows that any run of them fits. */
function mostRows(heights: readonly number[], free: number): number {
  const tallest = heights.toSorted((a, b) => b - a);
  let sum = 0;
  const fitting = tallest.findIndex((height) => (sum += height) > free);
  return Math.max(1, fitting < 0 ? heights.length : fitting);
}

export function rowHeight({ cells, total }: Row, widths: readonly number[], size: number): number {
  const lines = cells.map((cell, at) =>
    linesIn(plainText(cell), size, (widths[at] ?? 1) - cellRoom.across, total === true)
  );
  return heightOf(Math.max(1, ...lines), size) + cellRoom.down;
}

/** Heads are two points smaller than the rows, but never too small to read. */
export function headSize(size: number): number {
  return Math.max(type.small, size - 2);
}

export function headerHeights(
  header: readonly HeaderRow[],
  widths: readonly number[],
  size: number
): readonly number[] {
  const heights = header.map(() => 0);
  for (const { text, row, column, rows, columns } of placedHeader(header)) {
    const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    const lines = linesIn(text, headSize(size), width - cellRoom.across, true);
    const each = (heightOf(lines, headSize(size)) + cellRoom.down) / rows;
    for (let down = 0; down < rows; down += 1) heights[row + down] = Math.max(heights[row + down] ?? 0, each);
  }
  return heights;
}

function headerHeight(header: readonly HeaderRow[], widths: readonly number[], size: number): number {
  return headerHeights(header, widths, size).reduce((sum, one) => sum + one, 0);
}

function rowNotes(table: Table, { cells }: Row, address: Address): readonly string[] {
  const heads = lowestHeads(table);
  const naming = table.columns.findIndex((column) => column.names);
  const name = plainText(cells[naming] ?? []);
  return cells.flatMap((cell, at) =>
    cell.flatMap((one) =>
      one.kind === 'figure'
        ? [sourceNote([name, heads[at], one.text].filter((word) => word).join(', '), one, address)]
        : []
    )
  );
}
