import type ExcelJS from 'exceljs';
import type { Row, Table } from '#engine/documents/block.ts';
import type { Inlines } from '#engine/documents/inline.ts';
import { columnWidths, lineHeight, linesIn, placedHeader } from './column-widths.ts';
import { writeFigure } from './figure-cell.ts';
import type { AddLink } from './links.ts';
import { styled } from './look.ts';
import { plainWords } from './place-of-figures.ts';
import { writeWords } from './words-cell.ts';

/** Writes the grid from row `top` on and says where header and body end. */
export function writeTable(
  sheet: ExcelJS.Worksheet,
  table: Table,
  { top, addLink }: { readonly top: number; readonly addLink: AddLink }
): { readonly headerEnd: number; readonly end: number } {
  const widths = columnWidths(table);
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  writeHeader(sheet, table, { top, widths });
  const first = top + table.header.length;
  table.rows.forEach((row, at) => writeRow(sheet.getRow(first + at), row, { table, widths, addLink }));
  return { headerEnd: first - 1, end: first + table.rows.length - 1 };
}

function writeHeader(
  sheet: ExcelJS.Worksheet,
  { header, columns }: Table,
  { top, widths }: { readonly top: number; readonly widths: readonly number[] }
): void {
  const lines = header.map(() => 1);
  for (const { text, row, column, rows, columns: wide } of placedHeader(header)) {
    const [first, last] = [column + 1, Math.min(column + wide, columns.length)];
    for (let down = 0; down < rows; down += 1) {
      for (let at = first; at <= last; at += 1) {
        styled(sheet.getCell(top + row + down, at), HEAD);
      }
    }
    if (rows > 1 || last > first) sheet.mergeCells(top + row, first, top + row + rows - 1, last);
    writeWords(sheet.getCell(top + row, first), text);
    const room = widths.slice(column, last).reduce((sum, width) => sum + width, 0);
    const each = Math.ceil(linesIn(text, room) / rows);
    for (let down = 0; down < rows; down += 1) lines[row + down] = Math.max(lines[row + down] ?? 1, each);
  }
  lines.forEach((count, at) => (sheet.getRow(top + at).height = count * lineHeight(HEAD.size) + 6));
}

const HEAD = { bold: true, align: 'center', fill: 'head', edges: true, size: 11 } as const;

interface RowContext {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly addLink: AddLink;
}

function writeRow(row: ExcelJS.Row, { cells, total }: Row, { table, widths, addLink }: RowContext): void {
  const lines = cells.map((cell, at) => linesIn(plainWords(cell), widths[at] ?? 10));
  row.height = Math.max(1, ...lines) * lineHeight(12) + 4;
  table.columns.forEach(({ align, names }, at) => {
    const content = cells[at] ?? [];
    const cell = row.getCell(at + 1);
    const isEstimated = content.some((one) => one.kind === 'figure' && one.bound === 'estimated');
    const look = { align, edges: true, bold: total === true, italic: isEstimated, from: 'middle' } as const;
    styled(cell, total ? { ...look, fill: 'total' } : look);
    writeContent(cell, content);
    const source = content.find((one) => one.kind === 'figure');
    if (source && !names) addLink(cell.address, source.href);
  });
}

/** A lone figure is a number; words with figures among them are words. */
function writeContent(cell: ExcelJS.Cell, content: Inlines): void {
  const said = content.filter((one) => one.text.trim() !== '');
  const [only] = said;
  if (said.length === 1 && only?.kind === 'figure') writeFigure(cell, only);
  else if (said.length > 0) writeWords(cell, plainWords(content));
}
