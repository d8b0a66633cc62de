import type { HeaderCell, Row, Table } from '#engine/documents/block.ts';
import type { Inlines } from '#engine/documents/inline.ts';
import type { HtmlContext } from './context.ts';
import { escape } from './escape.ts';
import { inlinesHtml } from './inlines.ts';

/** Scrolls sideways by itself on a narrow screen, and by keyboard. */
export function tableHtml(table: Table, context: HtmlContext): string {
  const label = table.caption ? ` role="region" aria-label="${escape(table.caption)}"` : '';
  return `<div class="table" tabindex="0"${label}>
${table.remark ? `<p class="remark">${escape(table.remark)}</p>\n` : ''}<table>
${table.caption ? `<caption>${escape(table.caption)}</caption>\n` : ''}<thead>
${table.header.map((row) => `<tr>${row.map(headerCell).join('')}</tr>`).join('\n')}
</thead>
<tbody>
${table.rows.map((row) => rowHtml(row, table, context)).join('\n')}
</tbody>
</table>
</div>`;
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
