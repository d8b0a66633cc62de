import type ExcelJS from 'exceljs';
import { lineHeight, linesIn } from './column-widths.ts';
import type { AddLink } from './links.ts';
import { styled } from './look.ts';
import { type Imprint, setPage } from './page.ts';
import { markLine, sealLines, writeLine } from './table-sheet.ts';
import { writeWords } from './words-cell.ts';

/** A column of a plain list: one row a thing, to sort and to filter. */
export interface ListColumn<Of> {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly words: (one: Of) => string;
  /** Writes something else than words. */
  readonly write?: (cell: ExcelJS.Cell, one: Of) => void;
  readonly href?: (one: Of) => string;
}

export function writeList<Of>(
  sheet: ExcelJS.Worksheet,
  list: {
    readonly title: string;
    readonly columns: readonly ListColumn<Of>[];
    readonly things: readonly Of[];
  },
  { imprint, addLink }: { readonly imprint: Imprint; readonly addLink: AddLink }
): void {
  const { columns, things } = list;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  columns.forEach((column, at) => (sheet.getColumn(at + 1).width = column.width));
  const above = [
    { words: list.title, look: { bold: true, size: 13 } } as const,
    ...markLine(imprint),
    ...sealLines(imprint)
  ];
  above.forEach((line, at) =>
    writeLine(sheet, line, { row: at + 1, columns: columns.length, width, addLink })
  );
  const head = above.length + 1;
  writeHead(sheet.getRow(head), columns);
  things.forEach((one, at) => writeThing(sheet.getRow(head + 1 + at), { one, columns, addLink }));
  sheet.autoFilter = {
    from: { row: head, column: 1 },
    to: { row: head + things.length, column: columns.length }
  };
  setPage(sheet, { from: head, to: head }, imprint);
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: head, showGridLines: false }];
}

function writeHead<Of>(row: ExcelJS.Row, columns: readonly ListColumn<Of>[]): void {
  columns.forEach(({ head }, at) => {
    styled(row.getCell(at + 1), { bold: true, align: 'center', fill: 'head', edges: true, size: 11 });
    writeWords(row.getCell(at + 1), head);
  });
  // The button of the filter covers the end of a word.
  const lines = columns.map(({ head, width }) => linesIn(head, width - 2, 11));
  row.height = Math.max(...lines) * lineHeight(11) + 6;
}

function writeThing<Of>(
  row: ExcelJS.Row,
  context: {
    readonly one: Of;
    readonly columns: readonly ListColumn<Of>[];
    readonly addLink: AddLink;
  }
): void {
  const { one, columns, addLink } = context;
  columns.forEach(({ align = 'left', words, write, href }, at) => {
    const cell = row.getCell(at + 1);
    styled(cell, { align, edges: true, from: 'top', size: 11, ...(href ? LINK : {}) });
    if (write) write(cell, one);
    else writeWords(cell, words(one));
    if (href) addLink(cell.address, href(one));
  });
  row.height =
    Math.max(...columns.map(({ words, width }) => linesIn(words(one), width, 11))) * lineHeight(11) + 3;
}

const LINK = { colour: 'link', underline: true } as const;
