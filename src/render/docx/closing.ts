import { AlignmentType, Paragraph, type Table } from 'docx';
import type { OfficialDocument, Signature } from '#engine/documents/document.ts';
import { recipientLines, signatureLines } from '#engine/documents/fixed-phrases.ts';
import { borderless } from './borderless.ts';
import { spacing, textWidth, type } from './measures.ts';
import { lines, run } from './runs.ts';

/** Room for the signature and the seal between the post and the name, in points. */
const ROOM_TO_SIGN = 84;

/** One signature stands right of Nơi nhận; two stand side by side above it. Never broken over pages. */
export function closing(document: OfficialDocument): readonly (Paragraph | Table)[] {
  const [first, second] = document.signatures;
  const half = textWidth.portrait / 2;
  const room = new Paragraph({ spacing: { line: spacing(6), lineRule: 'exact' }, keepNext: true });
  if (second) {
    const rows = [[[posts(first)], [posts(second)]], [[name(first)], [name(second)]], [recipients(document)]];
    return [room, borderless([half, half], rows)];
  }
  const left = 72;
  return [
    room,
    borderless([left, textWidth.portrait - left], [[recipients(document), [posts(first), name(first)]]])
  ];
}

function recipients(document: OfficialDocument): readonly Paragraph[] {
  return [
    new Paragraph({
      keepNext: true,
      children: [run('Nơi nhận:', { points: type.recipientsHeading, bold: true, italics: true })]
    }),
    ...recipientLines(document).map(
      (line) => new Paragraph({ children: [run(line, { points: type.recipients })] })
    )
  ];
}

function posts(of: Signature): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [...lines(signatureLines(of), { bold: true })]
  });
}

function name(of: Signature): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: spacing(ROOM_TO_SIGN), after: spacing(6) },
    children: [run(of.name ?? '', { bold: true })]
  });
}
