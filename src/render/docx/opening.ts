import { AlignmentType, Paragraph } from 'docx';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { rulesOf } from '#engine/documents/document-type.ts';
import { addresseeLines, legalBasisLines, upperCase, heldTogether } from '#engine/documents/fixed-phrases.ts';
import { firstLine, spacing, textWidth, twips, type } from './measures.ts';
import { rule } from './rule.ts';
import { lines, run, type RunLook } from './runs.ts';
import { balancedLines, typeWidth } from './type-width.ts';

/** Where several addressees stand, so that their dashes are below the colon of "Kính gửi:". */
const ADDRESSEES = { label: 32, dashes: 52 } as const;

/** From below the masthead to the first words: type, subject, addressees, legal bases. */
export function opening(document: OfficialDocument): readonly Paragraph[] {
  return [...title(document), ...addressees(document), ...legalBases(document)];
}

function title({ type: of, subject }: OfficialDocument): readonly Paragraph[] {
  const { isNamed, name } = rulesOf(of);
  if (!isNamed) return [];
  const folded = balancedLines(heldTogether(subject), type.body, textWidth.portrait - 10);
  const longest = Math.max(...folded.map((line) => typeWidth(line, type.body)));
  const look: RunLook = { points: type.body, bold: true };
  return [
    new Paragraph({
      style: 'Title',
      spacing: { before: spacing(18), after: 0 },
      children: [...lines([upperCase(name)], look)]
    }),
    new Paragraph({ style: 'Title', spacing: { before: 0, after: 0 }, children: [...lines(folded, look)] }),
    rule(Math.min(longest * 0.4, 60), textWidth.portrait, 12)
  ];
}

function addressees(document: OfficialDocument): readonly Paragraph[] {
  const [first, ...more] = addresseeLines(document);
  if (first === undefined) return [];
  if (more.length === 0) {
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: spacing(6), after: spacing(12) },
        children: [run(`Kính gửi: ${first}`)]
      })
    ];
  }
  const label = new Paragraph({
    indent: { left: twips(ADDRESSEES.label) },
    spacing: { before: spacing(6), after: 0 },
    keepNext: true,
    children: [run('Kính gửi:')]
  });
  return [label, ...[first, ...more].map((line, at) => addressee(line, at === more.length))];
}

function addressee(line: string, isLast: boolean): Paragraph {
  return new Paragraph({
    indent: { left: twips(ADDRESSEES.dashes) },
    spacing: { after: spacing(isLast ? 12 : 0) },
    children: [run(line)]
  });
}

function legalBases(document: OfficialDocument): readonly Paragraph[] {
  return legalBasisLines(document).map(
    (line) =>
      new Paragraph({
        style: 'BodyText',
        indent: { firstLine: twips(firstLine) },
        children: [run(line, { italics: true })]
      })
  );
}
