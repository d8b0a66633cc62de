/** A cell that opens a page; kept apart from the cell's value, so that a number stays a number. */
export interface Link {
  readonly cell: string;
  readonly address: string;
}

/** Notes that a cell leads to a path of the site. */
export type AddLink = (cell: string, href: string) => void;

/** exceljs gives links to texts only; these are written into the finished sheet (ECMA-376-1, 18.3.1.47). */
export function withLinks(sheet: string, links: readonly Link[]): string {
  if (links.length === 0) return sheet;
  const written = links.map(({ cell }, at) => `<hyperlink ref="${cell}" r:id="${idOf(at)}"/>`).join('');
  // The order of elements is fixed: what is for printing comes after the links.
  return sheet.replace(/<(?=printOptions|pageMargins)/u, `<hyperlinks>${written}</hyperlinks><`);
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The addresses, in the part that lists what a sheet points to. */
export function withAddresses(relationships: string | undefined, links: readonly Link[]): string {
  const written = links.map(
    ({ address }, at) =>
      `<Relationship Id="${idOf(at)}" Type="${HYPERLINK}" Target="${escaped(address)}" TargetMode="External"/>`
  );
  return (relationships ?? EMPTY).replace('</Relationships>', `${written.join('')}</Relationships>`);
}

function idOf(at: number): string {
  return `rIdLink${at + 1}`;
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
