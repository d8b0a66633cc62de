import { TemplateHandler } from 'easy-template-x';
import type { Block } from '#engine/documents/block.ts';
import { chartTable } from '#engine/documents/chart-table.ts';
import { upperCase } from '#engine/documents/fixed-phrases.ts';
import type { Figure, Inlines } from '#engine/documents/inline.ts';
import { ended, marked } from '#engine/documents/marked.ts';
import { BODY, type Filling, placeholders } from '#engine/documents/placeholders.ts';

export interface TemplateFilling extends Filling {
  /** By indicator: as said in a sentence. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Address of the site, to which figures link. */
  readonly base: string;
}

/** An office's own template with its placeholders filled; nothing in it is executed. It must have been checked. */
export async function fillTemplate(template: Uint8Array, filling: TemplateFilling): Promise<Uint8Array> {
  const { document, figures, base } = filling;
  const texts = placeholders.map(({ name, text }) => [name, text(filling)] as const);
  const told = [...figures].flatMap(([id, figure]) => {
    const target = new URL(figure.href, base).href;
    return [
      [`chi_tieu:${id}`, { _type: 'link', text: figure.text, target }] as const,
      [`so:${id}`, { _type: 'link', text: numberOf(figure), target }] as const
    ];
  });
  const body = { _type: 'rawXml', xml: bodyXml(ended(document.body)), replaceParagraph: true };
  const data = Object.fromEntries<unknown>([...texts, ...told, [BODY, body]]);
  const handler = new TemplateHandler({ delimiters: { tagStart: '{', tagEnd: '}' } });
  const filled = await handler.process(Buffer.from(template), data as never);
  return new Uint8Array(filled as Buffer);
}

function numberOf({ value }: Figure): string {
  return value === undefined ? '…' : value.toLocaleString('vi-VN');
}

function bodyXml(blocks: readonly Block[]): string[] {
  return marked(blocks).flatMap(({ block, mark }) => {
    const numbered = mark ? `${mark} ` : '';
    switch (block.kind) {
      case 'division':
        return [paragraph([bold(mark)], 'center'), paragraph([bold(upperCase(block.title))], 'center')];
      case 'part':
        return [paragraph([bold(numbered + upperCase(block.title))])];
      case 'section':
        return [paragraph([bold(numbered + block.title)])];
      case 'list':
        return block.items.map((item) => paragraph([run('- '), ...runs(item)]));
      case 'table':
        return tableXml(block);
      case 'chart':
        return block.isTabled ? [] : tableXml(chartTable(block));
      default:
        return [paragraph([run(numbered), ...runs(block.content)])];
    }
  });
}

function tableXml({ caption, columns, header, rows }: Extract<Block, { kind: 'table' }>): string[] {
  const grid = columns.map(() => '<w:gridCol/>').join('');
  const edge = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('');
  const heads = header.map(
    (row) =>
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${row.map((cell) => cellXml([bold(cell.text)], cell.columns)).join('')}</w:tr>`
  );
  const lines = rows.map((row) => `<w:tr>${row.cells.map((cell) => cellXml(runs(cell))).join('')}</w:tr>`);
  const table = `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${edge}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${heads.join('')}${lines.join('')}</w:tbl>`;
  return [...(caption ? [paragraph([bold(caption)], 'center')] : []), table, paragraph([])];
}

function cellXml(content: readonly string[], columns = 1): string {
  const span = columns > 1 ? `<w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>` : '';
  return `<w:tc>${span}<w:p>${content.join('')}</w:p></w:tc>`;
}

function runs(content: Inlines): readonly string[] {
  return content.map((one) =>
    one.kind === 'strong' ? bold(one.text) : run(one.text, one.kind === 'emphasis' ? '<w:i/>' : '')
  );
}

function bold(words: string): string {
  return run(words, '<w:b/>');
}

function run(words: string, look = ''): string {
  return `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
}

function paragraph(content: readonly string[], align: 'both' | 'center' = 'both'): string {
  return `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${content.join('')}</w:p>`;
}

/** XML 1.0 has no control characters. */
function escaped(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
