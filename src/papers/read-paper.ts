import { docText } from './doc-text.ts';
import { docxParts } from './docx/docx-parts.ts';
import { docxText } from './docx/docx-text.ts';
import { htmlText } from './html-text.ts';
import { fromLegacy, type Legacy, legacyRemark } from './legacy/from-legacy.ts';
import type { Paper } from './paper.ts';
import { pdfText } from './pdf-text.ts';
import { decodedText } from './plain-text.ts';
import { refusedPaper } from './refused.ts';
import { formatOf } from './format-of.ts';

/** An old report is rarely above one megabyte. */
export const LARGEST_PAPER = 20_000_000;

/** The text of a file, whose format is told by its content rather than its name. */
export async function readPaper(bytes: Uint8Array, name: string): Promise<Paper> {
  if (bytes.length > LARGEST_PAPER)
    throw refusedPaper(name, 'tệp lớn hơn 20 MB', 'the file is larger than 20 MB');
  const format = formatOf(bytes, name);
  switch (format) {
    case 'docx': {
      const { text, from } = docxText(docxParts(bytes, name).document);
      return { text: text.trimEnd(), format, remarks: remarksOn(from) };
    }
    case 'doc':
      return { format, ...unicode(await docText(bytes, name)) };
    case 'pdf': {
      const { text, pages } = await pdfText(bytes, name);
      return { format, pages, ...unicode(text) };
    }
    case 'html':
      return { format, ...unicode(htmlText(decodedText(bytes, name).text)) };
    case 'txt': {
      const { text, from } = decodedText(bytes, name);
      return { text, format, remarks: remarksOn(from) };
    }
  }
}

function unicode(text: string): Pick<Paper, 'text' | 'remarks'> {
  const { text: read, from } = fromLegacy(text);
  return { text: read, remarks: remarksOn(from) };
}

function remarksOn(from: Legacy | undefined): Paper['remarks'] {
  return from === undefined ? [] : [legacyRemark(from)];
}
