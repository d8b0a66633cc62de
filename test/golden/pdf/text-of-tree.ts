import type { Block } from '#engine/documents/block.ts';
import { chartTable } from '#engine/documents/chart-table.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { rulesOf } from '#engine/documents/document-type.ts';
import {
  addresseeLines,
  appendixName,
  appendixPointer,
  legalBasisLines,
  motto,
  nationalTitle,
  numberLine,
  placeAndDate,
  recipientLines,
  signatureLines,
  upperCase
} from '#engine/documents/fixed-phrases.ts';
import type { Inlines } from '#engine/documents/inline.ts';
import { ended, type Marked, marked } from '#engine/documents/marked.ts';

/** Every word that a reader of the document meets, in the order of reading, without what recurs on each page. */
export function textOfTree(document: OfficialDocument): string {
  const { masthead, subject, type, mark, signatures } = document;
  const { isNamed, hasPlaceAndDate, name } = rulesOf(type);
  const addressees = addresseeLines(document);
  const posts = signatures.map((one) => signatureLines(one).join(' '));
  const names = signatures.map((one) => one.name ?? '');
  const recipients = ['Nơi nhận:', ...recipientLines(document)];
  return [
    upperCase(masthead.superior ?? ''),
    ...masthead.issuers.map(upperCase),
    nationalTitle,
    motto,
    numberLine(masthead),
    isNamed ? '' : `V/v ${subject}`,
    upperCase(mark ?? ''),
    hasPlaceAndDate ? placeAndDate(masthead) : '',
    ...(isNamed ? [upperCase(name), subject] : []),
    addressees.length > 0 ? 'Kính gửi:' : '',
    ...addressees,
    ...legalBasisLines(document),
    ...bodyText(ended(document.body)),
    ...(signatures.length > 1 ? [...posts, ...names, ...recipients] : [...recipients, ...posts, ...names]),
    ...document.appendices.flatMap((appendix, at) => [
      appendixName(at, document.appendices.length),
      upperCase(appendix.title),
      appendixPointer(document),
      ...bodyText(appendix.body)
    ])
  ].join(' ');
}

function bodyText(body: readonly Block[]): readonly string[] {
  return marked(body).flatMap(blockText);
}

function blockText({ block, mark }: Marked): readonly string[] {
  switch (block.kind) {
    case 'section':
      return [mark, block.title];
    case 'division':
    case 'part':
      return [mark, upperCase(block.title)];
    case 'list':
      return block.items.map((item) => `- ${words(item)}`);
    case 'table':
      return [
        block.caption ?? '',
        block.remark ?? '',
        ...block.header.flat().map((cell) => cell.text),
        ...block.rows.flatMap((row) => row.cells.map(words))
      ];
    case 'chart':
      return [block.title, ...(block.isTabled ? [] : blockText({ block: { ...chartTable(block), caption: '' }, mark: '' }))];
    default:
      return [mark, words(block.content)];
  }
}

function words(content: Inlines): string {
  return content.map((one) => one.text).join('');
}
