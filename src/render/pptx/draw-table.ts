import type { Inlines } from '#engine/documents/inline.ts';
import { still } from './canvas.ts';
import type { Canvas, TableRows } from './library.ts';
import { plainText } from './lines-of.ts';
import { colour, FACE, page, room, type } from './measures.ts';
import type { TableSlide } from './slide.ts';
import { headerHeights, headSize, rowHeight } from './table-slides.ts';

const REMARK = 0.35;

/** Header rows as in the document; sums bold on a tinted ground. */
export function drawTable(canvas: Canvas, slide: TableSlide): void {
  const { widths, header, rows, size, remark, aligns } = slide;
  const head = header.map((cells) =>
    cells.map(({ text, columns = 1, rows: down = 1 }) => ({
      text,
      options: {
        ...HEAD,
        fontSize: headSize(size),
        ...(columns > 1 ? { colspan: columns } : {}),
        ...(down > 1 ? { rowspan: down } : {})
      }
    }))
  );
  const body = rows.map(({ cells, total }) =>
    aligns.map((align, at) => ({
      text: plainText(cells[at] ?? []),
      options: {
        align,
        ...(total ? { bold: true, fill: { color: colour.ground } } : {}),
        ...(isEstimated(cells[at] ?? []) ? { italic: true } : {})
      }
    }))
  );
  canvas.addTable([...head, ...body] as TableRows, {
    x: page.side,
    y: room.top + (remark ? REMARK : 0),
    w: room.width,
    colW: [...widths],
    rowH: [...headerHeights(header, widths, size), ...rows.map((row) => rowHeight(row, widths, size))],
    fontFace: FACE,
    fontSize: size,
    color: colour.ink,
    valign: 'middle',
    margin: [0.04, 0.08, 0.04, 0.08],
    border: { type: 'solid', pt: 0.75, color: colour.line },
    autoPage: false
  });
  if (remark) addRemark(canvas, remark);
}

const HEAD = {
  bold: true,
  align: 'center',
  valign: 'middle',
  color: colour.brand,
  fill: { color: colour.head }
} as const;

function addRemark(canvas: Canvas, remark: string): void {
  canvas.addText(remark, {
    ...still,
    x: page.side,
    y: room.top - 0.05,
    w: room.width,
    h: REMARK,
    align: 'right',
    italic: true,
    fontSize: type.small + 2,
    color: colour.quiet
  });
}

function isEstimated(cell: Inlines): boolean {
  return cell.some((one) => one.kind === 'figure' && one.bound === 'estimated');
}
