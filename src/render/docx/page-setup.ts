import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun
} from 'docx';
import { upperCase } from '#engine/documents/fixed-phrases.ts';
import { halfPoints, page, twips, type } from './measures.ts';
import { run } from './runs.ts';

/**
 * A run of pages with numbers of its own: centred in the upper margin, from 1, hidden on the first. The
 * mark, when there is one, is at the foot of every page.
 */
export function pages(
  orientation: 'portrait' | 'landscape',
  mark: string | undefined,
  children: ISectionOptions['children']
): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
        },
        margin: {
          top: twips(page.top),
          bottom: twips(page.bottom),
          left: twips(page.left),
          right: twips(page.right),
          header: twips(page.header),
          footer: twips(page.header)
        },
        pageNumbers: { start: 1 }
      }
    },
    headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumberHeader() },
    ...(mark ? { footers: { first: markFooter(mark), default: markFooter(mark) } } : {}),
    children
  };
}

function pageNumberHeader(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(type.pageNumber) })]
      })
    ]
  });
}

function markFooter(mark: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [run(upperCase(mark), { points: type.foot })]
      })
    ]
  });
}
