import type { Document } from '@xmldom/xmldom';
import { refusedPaper } from '../refused.ts';
import { unzipped } from '../unzipped.ts';
import { parsedXml } from './xml.ts';

export const BODY = 'word/document.xml';

export interface DocxParts {
  readonly document: Document;
  /** Every part as it came. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A Word file opened; macros are not run, and a file that carries them is refused all the same. */
export function docxParts(bytes: Uint8Array, name: string): DocxParts {
  const files = unzipped(bytes, name, () => true);
  const body = files.get(BODY);
  if (!body) {
    const isSheet = files.has('xl/workbook.xml');
    throw isSheet
      ? refusedPaper(
          name,
          'đây là bảng tính; hãy đưa vào mục nhập bảng Excel',
          'this is a workbook; bring it in as an Excel table'
        )
      : refusedPaper(name, 'tệp nén này không phải tệp Word', 'this zip is no Word file');
  }
  if ([...files.keys()].some((part) => /vbaProject/iu.test(part)))
    throw refusedPaper(name, 'tệp có macro', 'it carries macros');
  return { document: parsedXml(body, name), files };
}
