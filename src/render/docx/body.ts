import { AlignmentType, HeadingLevel, ImageRun, Paragraph, type Table } from 'docx';
import type { Block, Chart, Heading, Passage } from '#engine/documents/block.ts';
import { chartTable } from '#engine/documents/chart-table.ts';
import { upperCase } from '#engine/documents/fixed-phrases.ts';
import type { Inlines } from '#engine/documents/inline.ts';
import { type Marked, marked } from '#engine/documents/marked.ts';
import { chartPicture } from './chart-picture.ts';
import type { DocxContext } from './context.ts';
import { firstLine, spacing, twips, type } from './measures.ts';
import { lines, run, runs } from './runs.ts';
import { table } from './table.ts';

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

interface Place {
  /** Kinds of heading in use, highest first, so that the navigation pane skips no level. */
  readonly headings: readonly string[];
  /** The last lines stay on the page of the signature, which may not stand alone. */
  readonly isLast: boolean;
}

/** Blocks of the main text, which a signature follows, or of an appendix, which ends by itself. */
export function body(
  blocks: readonly Block[],
  context: DocxContext,
  before: 'signature' | 'nothing'
): readonly (Paragraph | Table)[] {
  const headings = ['division', 'part', 'section'].filter((kind) => blocks.some((one) => one.kind === kind));
  return marked(blocks).flatMap((one, at) =>
    block(one, { headings, isLast: before === 'signature' && at === blocks.length - 1 }, context)
  );
}

function block(
  { block: of, mark }: Marked,
  place: Place,
  context: DocxContext
): readonly (Paragraph | Table)[] {
  switch (of.kind) {
    case 'division':
    case 'part':
    case 'section':
      return [heading(of, mark, place)];
    case 'list':
      return of.items.map((item, at) =>
        running('- ', item, place.isLast && at === of.items.length - 1, context)
      );
    case 'table':
      return table(of, context);
    case 'chart':
      return [...picture(of, context), ...(of.isTabled ? [] : table(chartTable(of), context))];
    case 'note':
      return [note(of, context)];
    default:
      return [running(mark ? `${mark} ` : '', of.content, place.isLast, context)];
  }
}

function heading({ kind, title }: Heading, mark: string, { headings }: Place): Paragraph {
  const level = LEVELS[headings.indexOf(kind)] ?? HeadingLevel.HEADING_3;
  if (kind === 'division') {
    return new Paragraph({
      heading: level,
      alignment: AlignmentType.CENTER,
      spacing: { before: spacing(12), after: spacing(6) },
      children: [...lines([mark, upperCase(title)])]
    });
  }
  return new Paragraph({
    heading: level,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(firstLine) },
    children: [run(`${mark} ${kind === 'part' ? upperCase(title) : title}`)]
  });
}

function running(mark: string, content: Inlines, isLast: boolean, context: DocxContext): Paragraph {
  return new Paragraph({
    style: 'BodyText',
    ...(isLast ? { keepNext: true, keepLines: true } : {}),
    children: [...(mark ? [run(mark)] : []), ...runs(content, context)]
  });
}

function note({ content }: Passage, context: DocxContext): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: spacing(6) },
    children: [...runs(content, context, { points: type.remark, italics: true })]
  });
}

/** Pixels at 96 to the inch in a millimetre. */
const PIXELS = 96 / 25.4;

/** The drawing below its title; its numbers stand in a table as well, so the alternative text is the title. */
function picture(chart: Chart, { drawChart, width }: DocxContext): readonly Paragraph[] {
  if (!drawChart) return [];
  const { png, proportion } = chartPicture(drawChart(chart));
  const across = Math.min(width, 200) * PIXELS;
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: spacing(12), after: spacing(6) },
      children: [run(chart.title, { points: type.table, bold: true })]
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(across), height: Math.round(across * proportion) },
          altText: {
            name: chart.title,
            title: chart.title,
            description: `Biểu đồ: ${chart.series.map(({ label }) => label).join('; ')}`
          }
        })
      ]
    })
  ];
}
