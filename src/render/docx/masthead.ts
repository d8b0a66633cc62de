import { AlignmentType, BorderStyle, Paragraph, type Table } from 'docx';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { rulesOf } from '#engine/documents/document-type.ts';
import {
  motto,
  nationalTitle,
  numberLine,
  placeAndDate,
  upperCase,
  heldTogether
} from '#engine/documents/fixed-phrases.ts';
import { borderless } from './borderless.ts';
import { mastheadColumns, spacing, twips, type } from './measures.ts';
import { rule } from './rule.ts';
import { lines, type RunLook } from './runs.ts';
import { balancedLines, typeWidth } from './type-width.ts';

/** Room between the two columns, in millimetres. */
const GAP = 2;

/** Issuer and number at the left; national title, motto, place and date at the right. */
export function masthead(document: OfficialDocument): Table {
  const { hasPlaceAndDate } = rulesOf(document.type);
  const date = hasPlaceAndDate
    ? [centred([placeAndDate(document.masthead)], { points: type.placeAndDate, italics: true })]
    : [];
  return borderless(
    [mastheadColumns.issuer, mastheadColumns.nation],
    [
      [issuerLines(document), nationLines()],
      [belowIssuer(document), date.length > 0 ? date : [new Paragraph({})]]
    ]
  );
}

function issuerLines({ masthead: { superior, issuers } }: OfficialDocument): readonly Paragraph[] {
  const width = mastheadColumns.issuer - GAP;
  const fold = (name: string): readonly string[] =>
    balancedLines(heldTogether(upperCase(name)), type.issuer, width);
  const names = issuers.flatMap(fold);
  const longest = Math.max(...names.map((name) => typeWidth(name, type.issuer)));
  return [
    ...(superior ? [centred(fold(superior), { points: type.issuer })] : []),
    centred(names, { points: type.issuer, bold: true }),
    rule(longest * 0.4, mastheadColumns.issuer, 4)
  ];
}

/** The line under the motto is exactly as long as the motto. */
function nationLines(): readonly Paragraph[] {
  return [
    centred([nationalTitle], { points: type.nationalTitle, bold: true }),
    centred([motto], { points: type.motto, bold: true }),
    rule(typeWidth(motto, type.motto), mastheadColumns.nation, 4)
  ];
}

function belowIssuer(document: OfficialDocument): readonly Paragraph[] {
  const { isNamed } = rulesOf(document.type);
  const subject = balancedLines(
    heldTogether(`V/v ${document.subject}`),
    type.issuer,
    mastheadColumns.issuer - GAP
  );
  return [
    centred([numberLine(document.masthead)], { points: type.number }),
    ...(isNamed ? [] : [centred(subject, { points: type.issuer }, 6)]),
    ...(document.mark ? [framed(upperCase(document.mark))] : [])
  ];
}

function centred(words: readonly string[], look: RunLook, before = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: spacing(before), after: 0 },
    keepNext: true,
    children: [...lines(words, look)]
  });
}

/** One frame, as marks of circulation have it. */
function framed(words: string): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 6, space: 2, color: '000000' } as const;
  const indent = twips((mastheadColumns.issuer - typeWidth(words, type.number) - 6) / 2);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: indent, right: indent },
    spacing: { before: spacing(8), after: spacing(4) },
    border: { top: line, bottom: line, left: line, right: line },
    children: [...lines([words], { points: type.number, bold: true })]
  });
}
