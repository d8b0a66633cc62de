import { type Block, type Chart, isPassage, type Table } from '#engine/documents/block.ts';
import type { Appendix, OfficialDocument } from '#engine/documents/document.ts';
import { appendixName } from '#engine/documents/fixed-phrases.ts';
import type { Inlines } from '#engine/documents/inline.ts';
import { marked } from '#engine/documents/marked.ts';
import { chartSlides, questionOf, yearChartSlides } from './chart-slides.ts';
import type { Address } from './notes.ts';
import { pointSlides } from './point-slides.ts';
import type { Slide } from './slide.ts';
import { tableSlides } from './table-slides.ts';

/** The document as slides between the first and the last: parts of the text, then the appendices. */
export function slidesOf(document: OfficialDocument, address: Address): readonly Slide[] {
  const count = document.appendices.length;
  return [
    ...chaptersOf(document.body, { above: '', title: 'Nội dung chính' }).flatMap((chapter) =>
      chapterSlides(chapter, address)
    ),
    ...document.appendices.flatMap((appendix, at) =>
      chapterSlides(appendixChapter(appendix, appendixName(at, count)), address)
    )
  ];
}

/** What stands below one heading. */
interface Chapter {
  readonly above: string;
  readonly title: string;
  readonly passages: readonly Inlines[];
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
}

type Head = Pick<Chapter, 'above' | 'title'>;

function chaptersOf(body: readonly Block[], first: Head): readonly Chapter[] {
  const runs: { readonly head: Head; readonly blocks: Block[] }[] = [{ head: first, blocks: [] }];
  const path = { division: '', part: '' };
  for (const { block, mark } of marked(body)) {
    switch (block.kind) {
      case 'division':
        Object.assign(path, { division: `${mark}. ${block.title}`, part: '' });
        runs.push({ head: { above: '', title: path.division }, blocks: [] });
        break;
      case 'part':
        path.part = `${mark} ${block.title}`;
        runs.push({ head: { above: path.division, title: path.part }, blocks: [] });
        break;
      case 'section':
        runs.push({
          head: { above: path.part || path.division, title: `${mark} ${block.title}` },
          blocks: []
        });
        break;
      default:
        runs.at(-1)?.blocks.push(block);
    }
  }
  return runs.map(({ head, blocks }) => chapterOf(head, blocks));
}

function chapterOf(head: Head, blocks: readonly Block[]): Chapter {
  const passages = blocks.flatMap((block) => {
    if (isPassage(block)) return [block.content];
    return block.kind === 'list' ? block.items : [];
  });
  return {
    ...head,
    passages,
    tables: blocks.filter((block) => block.kind === 'table'),
    charts: blocks.filter((block) => block.kind === 'chart')
  };
}

function appendixChapter({ title, body }: Appendix, name: string): Chapter {
  // Remarks below a table are told with it, not on a slide of their own.
  const said = body.filter((block) => block.kind !== 'note');
  const [, short = title, span] = /^(.*?)\s*\(([^()]*)\)$/u.exec(title) ?? [];
  return chapterOf({ above: span ? `${name} (${span})` : name, title: short }, said);
}

function chapterSlides(chapter: Chapter, address: Address): readonly Slide[] {
  const { above, title, passages, tables, charts } = chapter;
  const drawn = new Set(
    charts.flatMap(({ series }) =>
      series.flatMap(({ points }) => points.map(({ figure }) => questionOf(figure)))
    )
  );
  const below = above ? `${above}. ${title}` : title;
  const years = (table: Table): readonly Slide[] =>
    yearChartSlides(table, { title: `${table.caption ?? title}: biểu đồ`, above, drawn }, address);
  return [
    ...pointSlides({ above, title, passages: passages.filter((one) => !leadsOver(one)) }, address),
    ...charts.flatMap((chart) => chartSlides(chart, below, address)),
    ...tables.flatMap((table) => [
      ...years(table),
      ...tableSlides(table, { title: table.caption ?? title, above: table.caption ? below : above }, address)
    ])
  ];
}

/** What only opens or closes a report, without figures, is no line of a slide. */
function leadsOver(passage: Inlines): boolean {
  const [first, last] = [passage.at(0), passage.at(-1)];
  return (
    passage.every((one) => one.kind !== 'figure') &&
    (/như sau:\s*$/u.test(last?.text ?? '') || first?.text.startsWith('Trên đây là') === true)
  );
}
