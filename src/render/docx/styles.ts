import { AlignmentType, type IStylesOptions } from 'docx';
import { firstLine, halfPoints, spacing, twips, type } from './measures.ts';

/** 1.15 lines; Word counts a line as 240. */
const LINE = 276;

const heading = {
  run: { font: type.font, size: halfPoints(type.body), bold: true, italics: false, color: '000000' },
  paragraph: {
    keepNext: true,
    keepLines: true,
    spacing: { before: spacing(6), after: spacing(6), line: LINE, lineRule: 'auto' }
  }
} as const;

/** Real Word headings for the navigation pane, in the look of an official document. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: type.font,
        size: halfPoints(type.body),
        color: '000000',
        language: { value: 'vi-VN' }
      },
      paragraph: { spacing: { before: 0, after: 0 } }
    },
    title: {
      run: { font: type.font, size: halfPoints(type.body), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true }
    },
    heading1: heading,
    heading2: heading,
    heading3: heading
  },
  paragraphStyles: [
    {
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: twips(firstLine) },
        spacing: { before: 0, after: spacing(6), line: LINE, lineRule: 'auto' }
      }
    }
  ]
};
