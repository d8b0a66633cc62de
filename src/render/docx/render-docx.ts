import { AlignmentType, Document, HeadingLevel, type ISectionOptions, Packer, Paragraph } from 'docx';
import type { Chart } from '#engine/documents/block.ts';
import type { Appendix, OfficialDocument, Seal } from '#engine/documents/document.ts';
import { appendixName, appendixPointer, titleOf, upperCase } from '#engine/documents/fixed-phrases.ts';
import { ended } from '#engine/documents/marked.ts';
import { body } from './body.ts';
import { closing } from './closing.ts';
import { type DocxContext, docxContext } from './context.ts';
import { fixed } from './fixed.ts';
import { masthead } from './masthead.ts';
import { spacing, textWidth, type } from './measures.ts';
import { opening } from './opening.ts';
import { pages } from './page-setup.ts';
import { lines, run } from './runs.ts';
import { styles } from './styles.ts';

export interface DocxOptions {
  /** Address of the site, to which each figure links. */
  readonly base: string;
  /** Draws a chart as SVG text; without it charts are tables. */
  readonly drawChart?: (chart: Chart) => string;
}

/**
 * The document as a Word file in the format of Nghị định 30/2020/NĐ-CP. The same document gives the same bytes.
 */
export async function renderDocx(
  document: OfficialDocument,
  { base, drawChart }: DocxOptions
): Promise<Uint8Array> {
  const context = docxContext(base, textWidth.portrait, drawChart);
  const issuer = document.masthead.issuers.join(', ');
  const file = new Document({
    title: titleOf(document),
    subject: document.subject,
    creator: issuer,
    lastModifiedBy: issuer,
    ...(document.keywords ? { keywords: document.keywords.join(', ') } : {}),
    ...(document.mark ? { description: document.mark } : {}),
    ...(document.seal ? { customProperties: sealProperties(document.seal) } : {}),
    styles,
    sections: [main(document, context), ...appendices(document, context)]
  });
  return fixed(await Packer.pack(file, 'uint8array'), document.masthead.day);
}

function main(document: OfficialDocument, context: DocxContext): ISectionOptions {
  return pages('portrait', document, [
    masthead(document),
    ...opening(document),
    ...body(ended(document.body), context, 'signature'),
    ...closing(document)
  ]);
}

function appendices(document: OfficialDocument, context: DocxContext): readonly ISectionOptions[] {
  return document.appendices.map((appendix, at) => {
    const width = textWidth[appendix.orientation];
    const content = [
      ...appendixTitle(document, appendix, at),
      ...body(appendix.body, { ...context, width }, 'nothing')
    ];
    return pages(appendix.orientation, document, content);
  });
}

function appendixTitle(document: OfficialDocument, appendix: Appendix, at: number): readonly Paragraph[] {
  const name = appendixName(at, document.appendices.length);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: 0 },
      children: [...lines([name, upperCase(appendix.title)])]
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { after: spacing(12) },
      children: [run(appendixPointer(document), { points: type.body, italics: true })]
    })
  ];
}

/** Kept when the file is edited, so that it can still be told which document it was. */
function sealProperties({
  digest,
  code
}: Seal): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: 'toandan-digest', value: digest },
    { name: 'toandan-code', value: code }
  ];
}
