import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType
} from 'docx';
import type { Column, HeaderCell, Row, Table as TableBlock } from '#engine/documents/block.ts';
import type { DocxContext } from './context.ts';
import { spacing, twips, type } from './measures.ts';
import { run, runs } from './runs.ts';

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT
} as const;

/** Caption and remark above, then the grid; header rows come again on every page. */
export function table(block: TableBlock, context: DocxContext): readonly (Paragraph | Table)[] {
  const { caption, remark } = block;
  return [
    ...(caption ? [above(caption, AlignmentType.CENTER, { bold: true })] : []),
    ...(remark ? [above(remark, AlignmentType.RIGHT, { italics: true })] : []),
    grid(block, context),
    new Paragraph({ spacing: { after: spacing(6), line: spacing(6), lineRule: 'exact' } })
  ];
}

function grid({ columns, header, rows }: TableBlock, context: DocxContext): Table {
  const widths = columnTwips(columns, context.width);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(context.width), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: twips(1.5), right: twips(1.5), top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    rows: [
      ...header.map(
        (cells) => new TableRow({ tableHeader: true, cantSplit: true, children: cells.map(headerCell) })
      ),
      ...rows.map((row, at) => bodyRow(row, columns, at === rows.length - 2, context))
    ]
  });
}

/** The last column takes what rounding leaves, so that the columns fill the table. */
function columnTwips(columns: readonly Column[], width: number): readonly number[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const rounded = columns.slice(0, -1).map((column) => twips((width * column.width) / shares));
  return [...rounded, twips(width) - rounded.reduce((sum, one) => sum + one, 0)];
}

function headerCell({ text, columns = 1, rows = 1 }: HeaderCell): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [run(text, { points: type.table, bold: true })]
      })
    ]
  });
}

/** The last row but one stays with the last, so that a sum never stands alone on a page. */
function bodyRow(
  row: Row,
  columns: readonly Column[],
  staysWithNext: boolean,
  context: DocxContext
): TableRow {
  const look = { points: type.table, bold: row.total === true };
  return new TableRow({
    cantSplit: true,
    keepNext: staysWithNext,
    children: row.cells.map(
      (cell, at) =>
        new TableCell({
          verticalAlign: VerticalAlign.CENTER,
          children: [
            new Paragraph({
              alignment: ALIGN[columns[at]?.align ?? 'left'],
              children: [...runs(cell, context, look)]
            })
          ]
        })
    )
  });
}

function above(
  words: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  look: { readonly bold?: true; readonly italics?: true }
): Paragraph {
  return new Paragraph({
    alignment,
    keepNext: true,
    spacing: { before: spacing(3), after: spacing(3) },
    children: [run(words, { points: type.remark, ...look })]
  });
}
