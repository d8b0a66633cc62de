import type { Label } from '#basis/label.ts';
import type { Block } from './block.ts';
import type { OfficialDocument } from './document.ts';
import type { Inlines } from './inline.ts';

/** A run of text of a document, with the place where a reader finds it. */
export interface PlacedText {
  /** What the document says of itself (issuer, signature, recipients), or what it tells. */
  readonly part: 'frame' | 'body';
  readonly where: Label;
  readonly text: string;
}

/** All words of a document but its legal bases, which name papers as they were. */
export function textsOf(document: OfficialDocument): readonly PlacedText[] {
  const { masthead, addressees = [], signatures, recipients, subject, body, appendices } = document;
  const issuers = [masthead.superior ?? '', ...masthead.issuers];
  const signing = signatures.flatMap(({ authority = [], title }) => [
    ...authority.map(({ of }) => of),
    ...(title ? [title] : [])
  ]);
  return [
    ...issuers.map((text) => frame({ vi: 'Cơ quan ban hành', en: 'Issuer' }, text)),
    ...addressees.map((text) => frame({ vi: 'Kính gửi', en: 'Addressees' }, text)),
    ...signing.map((text) => frame({ vi: 'Phần ký', en: 'Signature' }, text)),
    ...recipients.map((text) => frame({ vi: 'Nơi nhận', en: 'Recipients' }, text)),
    { part: 'body', where: { vi: 'Trích yếu', en: 'Subject' }, text: subject },
    ...bodyTexts(body, { vi: 'Phần đầu', en: 'Opening' }),
    ...appendices.flatMap(({ title, body: its }) =>
      bodyTexts(its, { vi: `Phụ lục “${title}”`, en: `Appendix “${title}”` })
    )
  ];
}

function frame(where: Label, text: string): PlacedText {
  return { part: 'frame', where, text };
}

function bodyTexts(body: readonly Block[], start: Label): readonly PlacedText[] {
  let where = start;
  return body.flatMap((block) => {
    if (block.kind === 'division' || block.kind === 'part' || block.kind === 'section') {
      where = { vi: `Mục “${block.title}”`, en: `“${block.title}”` };
    }
    return textsIn(block).map((text): PlacedText => ({ part: 'body', where, text }));
  });
}

function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'division':
    case 'part':
    case 'section':
      return [block.title];
    case 'list':
      return block.items.map(lineText);
    case 'table':
      return [
        block.caption ?? '',
        ...block.header.flatMap((row) => row.map(({ text }) => text)),
        ...block.rows.flatMap(({ cells }) => cells.map(lineText))
      ];
    case 'chart':
      return [block.title, ...block.series.flatMap(({ points }) => points.map(({ label }) => label))];
    default:
      return [lineText(block.content)];
  }
}

function lineText(line: Inlines): string {
  return line.map(({ text }) => text).join('');
}
