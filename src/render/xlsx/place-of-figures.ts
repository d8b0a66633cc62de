import type { Block, Table } from '#engine/documents/block.ts';
import { chartTable } from '#engine/documents/chart-table.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { appendixName } from '#engine/documents/fixed-phrases.ts';
import type { Figure, Inlines } from '#engine/documents/inline.ts';
import { marked } from '#engine/documents/marked.ts';

/** A figure and where a reader finds it in the document. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly place: string;
}

/** The figures in the order of `figuresOf`. */
export function placeOfFigures(document: OfficialDocument): readonly PlacedFigure[] {
  const count = document.appendices.length;
  return [
    ...inBody(document.body),
    ...document.appendices.flatMap(({ body }, at) => inBody(body, appendixName(at, count)))
  ];
}

function inBody(body: readonly Block[], appendix?: string): readonly PlacedFigure[] {
  let heading = appendix ?? 'Phần mở đầu';
  const captioned = (caption: string | undefined): string => appendix ?? caption ?? heading;
  return marked(body).flatMap(({ block, mark }) => {
    switch (block.kind) {
      case 'division':
      case 'part':
      case 'section':
        heading = `${mark} ${block.title}`;
        return [];
      case 'list':
        return block.items.flatMap((item) => inLine(item, heading));
      case 'table':
        return inTable(block, captioned(block.caption));
      case 'chart':
        return block.isTabled ? [] : inTable(chartTable(block), captioned(block.title));
      default:
        return inLine(block.content, heading);
    }
  });
}

function inTable({ columns, rows }: Table, whole: string): readonly PlacedFigure[] {
  const naming = columns.findIndex((column) => column.names);
  return rows.flatMap(({ cells }) => {
    const name = plainWords(cells[naming] ?? []);
    return cells.flatMap((cell) => inLine(cell, name ? `${whole}: ${name}` : whole));
  });
}

function inLine(content: Inlines, place: string): readonly PlacedFigure[] {
  return content.filter((one) => one.kind === 'figure').map((figure) => ({ figure, place }));
}

export function plainWords(content: Inlines): string {
  return content
    .map((one) => one.text)
    .join('')
    .trim();
}
