import { BorderStyle, Paragraph } from 'docx';
import { spacing, twips } from './measures.ts';

/**
 * A solid line of a given length, centred in a width; both in millimetres. It is the upper border of an
 * empty paragraph, because a border keeps its length in Word and LibreOffice alike.
 */
export function rule(length: number, within: number, below: number): Paragraph {
  const indent = twips(Math.max(0, (within - length) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent, firstLine: 0 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: spacing(3), after: spacing(below), line: spacing(3), lineRule: 'exact' },
    keepNext: true,
    children: []
  });
}
