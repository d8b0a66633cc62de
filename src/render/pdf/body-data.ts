import type { Block, Chart, Heading, Table } from '#engine/documents/block.ts';
import { chartTable } from '#engine/documents/chart-table.ts';
import { upperCase } from '#engine/documents/fixed-phrases.ts';
import type { Inline, Inlines } from '#engine/documents/inline.ts';
import { type Marked, marked } from '#engine/documents/marked.ts';
import { drawable } from './printable.ts';

/** What a body needs from outside. */
export interface BodyContext {
  /** The absolute address of a path of the site. */
  readonly address: (href: string) => string;
  readonly drawChart: (chart: Chart) => string;
}

/** About a third of a page; longer passages may break even before a signature. */
const LONG = 1200;

/**
 * A table with more figures has no links: each link costs a kilobyte, and two hundred pages of them make a
 * file that nobody can send. The attached data name the page of every figure all the same.
 */
const MOST_LINKS = 10_000;

/** Blocks as `blocks.typ` reads them. */
export function bodyData(body: readonly Block[], context: BodyContext): readonly object[] {
  const levels = ['division', 'part', 'section'].filter((kind) => body.some((one) => one.kind === kind));
  return marked(body).flatMap((one) => blockData(one, levels, context));
}

function blockData(
  { block, mark }: Marked,
  levels: readonly string[],
  context: BodyContext
): readonly object[] {
  switch (block.kind) {
    case 'division':
    case 'part':
    case 'section':
      return [headingData(block, mark, levels.indexOf(block.kind) + 1)];
    case 'list':
      return [{ kind: 'list', items: block.items.map((item) => inlinesData(item, context)) }];
    case 'table':
      return [tableData(block, context)];
    case 'chart':
      return [chartData(block, context)];
    default:
      return [
        {
          kind: block.kind,
          mark: mark ? `${mark} ` : '',
          content: inlinesData(block.content, context),
          isLong: block.content.reduce((sum, one) => sum + one.text.length, 0) > LONG
        }
      ];
  }
}

function headingData({ kind, title }: Heading, mark: string, level: number): object {
  const words = kind === 'section' ? title : upperCase(title);
  return { kind, level, lines: kind === 'division' ? [mark, words] : [`${mark} ${words}`] };
}

function inlinesData(content: Inlines, context: BodyContext): readonly object[] {
  return content.map((one) => inlineData(one, context));
}

function inlineData(one: Inline, { address }: BodyContext): object {
  const { kind, text } = one;
  return kind === 'figure' ? { kind, text, address: address(one.href) } : { kind, text };
}

function tableData({ kind, caption, remark, columns, header, rows }: Table, context: BodyContext): object {
  const figures = rows.flatMap((row) => row.cells.flat()).filter((one) => one.kind === 'figure').length;
  const cell = (content: Inlines): string | readonly object[] =>
    isPlain(content, figures > MOST_LINKS)
      ? content.map((one) => one.text).join('')
      : inlinesData(content, context);
  return {
    kind,
    caption,
    remark,
    columns,
    header: header.map((cells) =>
      cells.map(({ text, columns: across = 1, rows: down = 1 }) => ({ text, columns: across, rows: down }))
    ),
    rows: rows.map((row) => ({ cells: row.cells.map(cell), total: row.total === true }))
  };
}

/** Whether a cell has nothing but words, which are faster to set. */
function isPlain(content: Inlines, withoutLinks: boolean): boolean {
  return content.every(({ kind }) => kind === 'text' || (withoutLinks && kind === 'figure'));
}

/** The drawing, and its numbers below unless another table has them. */
function chartData(chart: Chart, context: BodyContext): object {
  const { caption: _caption, ...numbers } = chartTable(chart);
  return {
    kind: chart.kind,
    title: chart.title,
    svg: drawable(context.drawChart(chart)),
    alt: heard(chart),
    table: chart.isTabled ? undefined : tableData(numbers, context)
  };
}

/** What is told in place of the drawing. */
function heard({ title, series }: Chart): string {
  const told = series.map(({ label, points }) => {
    const numbers = points.map((point) => `${point.label}: ${point.figure.text}`);
    return `${label}: ${numbers.join('; ')}`;
  });
  return `Biểu đồ. ${[title, ...told].join('. ')}.`;
}
