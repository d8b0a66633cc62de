import type ExcelJS from 'exceljs';

/** Times New Roman as in the document itself (Nghị định 30/2020/NĐ-CP, Phụ lục I); every Windows has it. */
const FACE = 'Times New Roman';

const INK = 'FF16211D';
const EDGE = 'FF6B7772';

/** Colours of the product, as in `components/tokens.css`. */
const fills = { head: 'FFE7F3EE', total: 'FFF3F6F4', mark: 'FFFDF3DC' } as const;

const colours = { ink: INK, quiet: 'FF4A5752', link: 'FF0A5C49', mark: 'FF774900' } as const;

export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: keyof typeof colours;
  readonly fill?: keyof typeof fills;
  readonly align?: 'left' | 'center' | 'right';
  readonly from?: 'top' | 'middle';
  readonly edges?: boolean;
}

export function styled(cell: ExcelJS.Cell, look: Look): void {
  const { size = 12, bold = false, italic = false, underline = false, colour = 'ink' } = look;
  cell.font = { name: FACE, family: 1, size, bold, italic, underline, color: { argb: colours[colour] } };
  const align = look.align ?? 'left';
  cell.alignment = {
    horizontal: align,
    vertical: look.from ?? 'middle',
    wrapText: true,
    // Words keep off the lines of the table.
    ...(look.edges && align !== 'center' ? { indent: 1 } : {})
  };
  if (look.fill) {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fills[look.fill] } };
  }
  if (look.edges) {
    const edge = { style: 'thin', color: { argb: EDGE } } as const;
    cell.border = { top: edge, left: edge, bottom: edge, right: edge };
  }
}
