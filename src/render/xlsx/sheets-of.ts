import type { Block, Table } from '#engine/documents/block.ts';
import { chartTable } from '#engine/documents/chart-table.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { appendixName } from '#engine/documents/fixed-phrases.ts';
import type { Inlines } from '#engine/documents/inline.ts';
import { sheetNames } from './sheet-names.ts';

/** One table of the document and what stands around it. */
export interface TableSheet {
  readonly name: string;
  /** `Phụ lục I`, `Biểu 2`. */
  readonly label: string;
  readonly title: string;
  /** The table's own, below the appendix's. */
  readonly caption?: string;
  readonly table: Table;
  readonly notes: readonly Inlines[];
}

/** A sheet for each table in the order of the document; a chart without a table gives its numbers as one. */
export function sheetsOf(document: OfficialDocument): readonly TableSheet[] {
  const nameOf = sheetNames();
  const count = document.appendices.length;
  const inBody = tablesOf(document.body).map(({ table, notes }, at) => {
    const label = `Biểu ${at + 1}`;
    const title = table.caption ?? document.subject;
    return { name: nameOf(`${label}. ${firstWords(title)}`), label, title, table, notes };
  });
  const inAppendices = document.appendices.flatMap((appendix, at) => {
    const label = appendixName(at, count);
    return tablesOf(appendix.body).map(({ table, notes }) => {
      const short = label.replace('Phụ lục', 'PL');
      const name = nameOf(`${short}. ${firstWords(table.caption ?? appendix.title)}`);
      return {
        name,
        label,
        title: appendix.title,
        table,
        notes,
        ...(table.caption ? { caption: table.caption } : {})
      };
    });
  });
  return [...inBody, ...inAppendices];
}

interface Noted {
  readonly table: Table;
  readonly notes: Inlines[];
}

/** A note belongs to the table before it. */
function tablesOf(body: readonly Block[]): readonly Noted[] {
  const found: Noted[] = [];
  for (const block of body) {
    if (block.kind === 'table') found.push({ table: block, notes: [] });
    else if (block.kind === 'chart' && !block.isTabled) found.push({ table: chartTable(block), notes: [] });
    else if (block.kind === 'note') found.at(-1)?.notes.push(block.content);
  }
  return found;
}

/** Up to the first comma or bracket: `Số liệu theo năm, Huyện Phước Sơn (…)` → `Số liệu theo năm`. */
function firstWords(title: string): string {
  const first = title.split(/[,(:;]/u)[0]?.trim() ?? '';
  return first || title;
}
