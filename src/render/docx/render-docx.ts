import { AlignmentType, Document, HeadingLevel, type ISectionOptions, Packer, Paragraph } from 'docx';
import type { Appendix, OfficialDocument } from '#engine/documents/document.ts';
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

/**
 * The document as a Word file in the format of Nghị định 30/2020/NĐ-CP. `base` is the address of the site,
 * to which each figure links. The same document gives the same bytes.
 */
export async function renderDocx(
  document: OfficialDocument,
  { base }: { readonly base: string }
): Promise<Uint8Array> {
  const context = docxContext(base, textWidth.portrait);
  const issuer = document.masthead.issuers.join(', ');
  const file = new Document({
    title: titleOf(document),
    subject: document.subject,
    creator: issuer,
    lastModifiedBy: issuer,
    ...(document.keywords ? { keywords: document.keywords.join(', ') } : {}),
    ...(document.mark ? { description: document.mark } : {}),
    styles,
    sections: [main(document, context), ...appendices(document, context)]
  });
  return fixed(await Packer.pack(file, 'uint8array'), document.masthead.day);
}

function main(document: OfficialDocument, context: DocxContext): ISectionOptions {
  return pages('portrait', document.mark, [
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
    return pages(appendix.orientation, document.mark, content);
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
