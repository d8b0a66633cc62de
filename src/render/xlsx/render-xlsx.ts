import ExcelJS from 'exceljs';
import type { OfficialDocument, Seal } from '#engine/documents/document.ts';
import { titleOf } from '#engine/documents/fixed-phrases.ts';
import type { Definition } from './definition.ts';
import { definitionColumns, definitionsUsed } from './definitions-list.ts';
import { figureColumns } from './figures-list.ts';
import { finished } from './finished.ts';
import type { AddLink, Link } from './links.ts';
import { writeList } from './list-sheet.ts';
import { imprintOf } from './page.ts';
import { placeOfFigures } from './place-of-figures.ts';
import { sheetsOf } from './sheets-of.ts';
import { writeTableSheet } from './table-sheet.ts';
import { writableDocument } from './writable.ts';

export interface XlsxOptions {
  /** Address of the site, to which each figure links. */
  readonly base: string;
  /** Those the document does not use are left out. */
  readonly definitions: readonly Definition[];
  /** The seal of an issued report, where the document does not bear it itself. */
  readonly frozen?: Seal;
  /** Otherwise the day of the document. */
  readonly created?: Date;
}

/**
 * The figures of a document as a workbook: a sheet for each table, then every figure, then what each
 * indicator counts. The same document gives the same bytes.
 */
export async function renderXlsx(given: OfficialDocument, options: XlsxOptions): Promise<Uint8Array> {
  const document = writableDocument(given);
  const book = bookOf(document, options.created);
  const links = new Map<number, Link[]>();
  const imprint = imprintOf(document, options.frozen);
  const sheetWithLinks = (name: string): { sheet: ExcelJS.Worksheet; addLink: AddLink } => {
    const sheet = book.addWorksheet(name);
    const ofSheet: Link[] = [];
    links.set(sheet.id, ofSheet);
    const addLink: AddLink = (cell, href) =>
      ofSheet.push({ cell, address: new URL(href, options.base).href });
    return { sheet, addLink };
  };
  for (const planned of sheetsOf(document)) {
    const { sheet, addLink } = sheetWithLinks(planned.name);
    writeTableSheet(sheet, planned, { document, imprint, addLink });
  }
  const figures = placeOfFigures(document);
  const used = definitionsUsed(
    figures.map(({ figure }) => figure),
    options.definitions
  );
  const listed = sheetWithLinks('Con số');
  writeList(
    listed.sheet,
    { title: 'Các con số trong văn bản', columns: figureColumns(used), things: figures },
    { imprint, addLink: listed.addLink }
  );
  const defined = sheetWithLinks('Định nghĩa');
  writeList(
    defined.sheet,
    { title: 'Định nghĩa các chỉ tiêu', columns: definitionColumns, things: used },
    { imprint, addLink: defined.addLink }
  );
  return finished(new Uint8Array(await book.xlsx.writeBuffer()), links);
}

function bookOf(document: OfficialDocument, created: Date | undefined): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const issuer = document.masthead.issuers.join(', ');
  const at = created ?? new Date(`${document.masthead.day ?? '2000-01-01'}T00:00:00Z`);
  book.creator = issuer;
  book.lastModifiedBy = issuer;
  book.company = issuer;
  book.created = at;
  book.modified = at;
  book.title = titleOf(document);
  book.subject = document.subject;
  book.keywords = (document.keywords ?? []).join(', ');
  book.description = document.mark ?? '';
  return book;
}
