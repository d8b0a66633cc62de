import type ExcelJS from 'exceljs';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { appendixPointer, upperCase } from '#engine/documents/fixed-phrases.ts';
import { columnWidths, lineHeight, linesIn } from './column-widths.ts';
import type { AddLink } from './links.ts';
import { type Look, styled } from './look.ts';
import { type Imprint, setPage } from './page.ts';
import { plainWords } from './place-of-figures.ts';
import type { TableSheet } from './sheets-of.ts';
import { writeWords } from './words-cell.ts';
import { writeTable } from './write-table.ts';

interface Line {
  readonly words: string;
  readonly look: Look;
  readonly href?: string;
}

/** Title, table, notes; the header and the naming columns stay in view. */
export function writeTableSheet(
  sheet: ExcelJS.Worksheet,
  { label, title, caption, table, notes }: TableSheet,
  context: { readonly document: OfficialDocument; readonly imprint: Imprint; readonly addLink: AddLink }
): void {
  const { document, imprint, addLink } = context;
  const width = columnWidths(table).reduce((sum, one) => sum + one, 0);
  const write = (row: number, line: Line): void =>
    writeLine(sheet, line, { row, columns: table.columns.length, width, addLink });
  const above: readonly Line[] = [
    { words: label, look: { bold: true, align: 'center' } },
    { words: upperCase(title), look: { bold: true, align: 'center', size: 13 } },
    { words: appendixPointer(document), look: { italic: true, align: 'center' } },
    ...markLine(imprint),
    ...(caption ? [{ words: caption, look: { bold: true, align: 'center' } } as const] : []),
    ...(table.remark ? [{ words: table.remark, look: { italic: true, align: 'right' } } as const] : [])
  ];
  above.forEach((line, at) => write(at + 1, line));
  const { headerEnd, end } = writeTable(sheet, table, { top: above.length + 1, addLink });
  const estimated = table.rows.some(({ cells }) =>
    cells.flat().some((one) => one.kind === 'figure' && one.bound === 'estimated')
  );
  const below: readonly Line[] = [
    ...notes.map((note) => ({ words: plainWords(note), look: NOTE })),
    ...(estimated ? [{ words: 'Chữ nghiêng, có chữ “ước”: số liệu ước tính.', look: NOTE }] : []),
    ...sealLines(imprint)
  ];
  below.forEach((line, at) => write(end + 2 + at, line));
  setPage(sheet, { from: above.length + 1, to: headerEnd }, imprint);
  const naming = table.columns.findIndex((column) => column.names);
  sheet.views = [{ state: 'frozen', xSplit: naming + 1, ySplit: headerEnd, showGridLines: false }];
}

const NOTE: Look = { italic: true, size: 11, colour: 'quiet' };

export function markLine({ mark }: Imprint): readonly Line[] {
  return mark
    ? [{ words: upperCase(mark), look: { bold: true, align: 'center', colour: 'mark', fill: 'mark' } }]
    : [];
}

export function sealLines({ seal }: Imprint): readonly Line[] {
  if (!seal) return [];
  return [
    {
      words: `Mã xác minh: ${seal.code}. Đối chiếu tại ${seal.address}`,
      look: { size: 11, colour: 'link' },
      href: seal.address
    },
    { words: `SHA-256: ${seal.digest}`, look: { size: 9, colour: 'quiet' } }
  ];
}

/** One line across the table. */
export function writeLine(
  sheet: ExcelJS.Worksheet,
  { words, look, href }: Line,
  at: { readonly row: number; readonly columns: number; readonly width: number; readonly addLink: AddLink }
): void {
  const cell = sheet.getCell(at.row, 1);
  styled(cell, look);
  writeWords(cell, words);
  if (at.columns > 1) sheet.mergeCells(at.row, 1, at.row, at.columns);
  sheet.getRow(at.row).height = linesIn(words, at.width, look.size) * lineHeight(look.size) + 3;
  if (href) at.addLink(cell.address, href);
}
