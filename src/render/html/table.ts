import type { HeaderCell, Row, Table } from '#engine/documents/block.ts';
import type { Inlines } from '#engine/documents/inline.ts';
import type { HtmlContext } from './context.ts';
import { escape } from './escape.ts';
import { inlinesHtml } from './inlines.ts';

/** Scrolls sideways by itself on a narrow screen, and by keyboard. */
export function tableHtml(table: Table, context: HtmlContext): string {
  const label = table.caption ? ` role="region" aria-label="${escape(table.caption)}"` : '';
  return `<div class="table" tabindex="0"${label}>
<table>
${captionHtml(table)}${columnsHtml(table)}
<thead>
${table.header.map((row) => `<tr>${row.map(headerCell).join('')}</tr>`).join('\n')}
</thead>
<tbody>
${table.rows.map((row) => rowHtml(row, table, context)).join('\n')}
</tbody>
</table>
</div>`;
}

function captionHtml({ caption, remark }: Table): string {
  if (!caption && !remark) return '';
  const below = remark ? `<span class="remark">${escape(remark)}</span>` : '';
  return `<caption>${escape(caption ?? '')}${below}</caption>\n`;
}

function columnsHtml({ columns }: Table): string {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const percent = (width: number): string => ((width / shares) * 100).toFixed(1);
  return `<colgroup>${columns.map(({ width }) => `<col width="${percent(width)}%">`).join('')}</colgroup>`;
}

function headerCell({ text, columns = 1, rows = 1 }: HeaderCell): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<th scope="${columns > 1 ? 'colgroup' : 'col'}"${spans}>${escape(text)}</th>`;
}

function rowHtml(row: Row, table: Table, context: HtmlContext): string {
  const cells = row.cells.map((cell, at) => cellHtml(cell, table.columns[at], context));
  return `<tr${row.total ? ' class="total"' : ''}>${cells.join('')}</tr>`;
}

function cellHtml(cell: Inlines, column: Table['columns'][number] | undefined, context: HtmlContext): string {
  const align = column?.align ?? 'left';
  const content = inlinesHtml(cell, context);
  return column?.names
    ? `<th scope="row" class="${align}">${content}</th>`
    : `<td class="${align}">${content}</td>`;
}
