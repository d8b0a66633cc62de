import type { Block } from './block.ts';
import { chartTable } from './chart-table.ts';
import type { OfficialDocument } from './document.ts';
import type { Figure, Inlines } from './inline.ts';

/** Every figure of the document in the order it is read, appendices last. */
export function figuresOf(document: OfficialDocument): readonly Figure[] {
  const bodies = [document.body, ...document.appendices.map((appendix) => appendix.body)];
  return bodies.flat().flatMap(inBlock);
}

function inBlock(block: Block): readonly Figure[] {
  switch (block.kind) {
    case 'division':
    case 'part':
    case 'section':
      return [];
    case 'list':
      return block.items.flatMap(inLine);
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap(inLine));
    case 'chart':
      return block.isTabled ? [] : inBlock(chartTable(block));
    default:
      return inLine(block.content);
  }
}

function inLine(content: Inlines): readonly Figure[] {
  return content.filter((one) => one.kind === 'figure');
}
