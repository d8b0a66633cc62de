import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun
} from 'docx';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { footer } from './footer.ts';
import { halfPoints, page, twips, type } from './measures.ts';

/**
 * A run of pages with numbers of its own: centred in the upper margin, from 1, hidden on the first. The
 * mark and the seal, when there are any, are at the foot of every page.
 */
export function pages(
  orientation: 'portrait' | 'landscape',
  foot: Pick<OfficialDocument, 'mark' | 'seal'>,
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
    ...footers(foot),
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

/** One for the first page and one for the rest, since a part of a file belongs to one place. */
function footers(foot: Pick<OfficialDocument, 'mark' | 'seal'>): Pick<ISectionOptions, 'footers'> {
  const first = footer(foot);
  const other = footer(foot);
  return first && other ? { footers: { first, default: other } } : {};
}
