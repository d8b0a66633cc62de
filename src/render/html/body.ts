import type { Block, Chart, Heading, List, Passage } from '#engine/documents/block.ts';
import { chartTable } from '#engine/documents/chart-table.ts';
import { upperCase } from '#engine/documents/fixed-phrases.ts';
import { type Marked, marked } from '#engine/documents/marked.ts';
import type { HtmlContext } from './context.ts';
import { escape } from './escape.ts';
import { inlinesHtml } from './inlines.ts';
import { tableHtml } from './table.ts';

export function bodyHtml(body: readonly Block[], context: HtmlContext): string {
  const depths = depthsOf(body);
  return marked(body)
    .map((one) => blockHtml(one, depths, context))
    .join('\n');
}

/** Heading levels actually used, so that no level is skipped. */
function depthsOf(body: readonly Block[]): readonly string[] {
  return ['division', 'part', 'section'].filter((kind) => body.some((block) => block.kind === kind));
}

function blockHtml({ block, mark }: Marked, depths: readonly string[], context: HtmlContext): string {
  switch (block.kind) {
    case 'division':
    case 'part':
    case 'section':
      return headingHtml(block, mark, context.heading(depths.indexOf(block.kind) + 1));
    case 'list':
      return listHtml(block, context);
    case 'table':
      return tableHtml(block, context);
    case 'chart':
      return chartHtml(block, context);
    default:
      return passageHtml(block, mark, context);
  }
}

function headingHtml({ kind, title }: Heading, mark: string, tag: string): string {
  const words = kind === 'section' ? title : upperCase(title);
  const between = kind === 'division' ? '<br>' : ' ';
  return `<${tag} class="${kind}">${mark}${between}${escape(words)}</${tag}>`;
}

function passageHtml({ kind, content }: Passage, mark: string, context: HtmlContext): string {
  return `<p class="${kind}">${mark ? `${mark} ` : ''}${inlinesHtml(content, context)}</p>`;
}

function listHtml({ items }: List, context: HtmlContext): string {
  return `<ul>\n${items.map((item) => `<li>${inlinesHtml(item, context)}</li>`).join('\n')}\n</ul>`;
}

/** The drawing first, its numbers one click behind it; without a drawing the numbers alone. */
function chartHtml(chart: Chart, context: HtmlContext): string {
  if (!context.drawChart) return chart.isTabled ? '' : tableHtml(chartTable(chart), context);
  const behind = chart.isTabled ? '' : numbersBehind(chart, context);
  return `<figure class="chart">
${context.drawChart(chart)}
<figcaption>${escape(chart.title)}</figcaption>
${behind}</figure>`;
}

function numbersBehind(chart: Chart, context: HtmlContext): string {
  return `<details><summary>Số liệu của biểu đồ</summary>
${tableHtml(chartTable(chart), context)}
</details>
`;
}
