import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twips } from './measures.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** Columns side by side without lines; widths in millimetres. A row never breaks over pages. */
export function borderless(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[]
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(sum(widths)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells) => new TableRow({ cantSplit: true, children: cells.map(cellIn(widths, cells.length)) })
    )
  });
}

/** A row with fewer cells than columns gives its last cell the rest of the width. */
function cellIn(widths: readonly number[], count: number) {
  return (children: readonly Paragraph[], at: number): TableCell => {
    const own = at === count - 1 ? widths.slice(at) : widths.slice(at, at + 1);
    return new TableCell({
      children: [...children],
      borders: noBorders,
      width: { size: twips(sum(own)), type: WidthType.DXA },
      ...(own.length > 1 ? { columnSpan: own.length } : {})
    });
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
