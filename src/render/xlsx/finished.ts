import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Link, withAddresses, withLinks } from './links.ts';

/** The first moment a zip archive can name; its parts as local time, because that is what the format stores. */
const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** Puts in the links, by number of the sheet, and takes out the clock: the same document, the same bytes. */
export function finished(bytes: Uint8Array, links: ReadonlyMap<number, readonly Link[]>): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (const [sheet, ofSheet] of links) {
    if (ofSheet.length === 0) continue;
    const path = `xl/worksheets/sheet${sheet}.xml`;
    const beside = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
    const written = parts.get(path);
    if (!written) continue;
    const known = parts.get(beside);
    parts.set(path, strToU8(withLinks(strFromU8(written), ofSheet)));
    parts.set(beside, strToU8(withAddresses(known ? strFromU8(known) : undefined, ofSheet)));
  }
  const ordered = [...parts].toSorted(([a], [b]) => archiveOrder(a) - archiveOrder(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(ordered), { mtime: ZIP_TIME, level: 6 });
}

/** The list of contents comes first. */
function archiveOrder(path: string): number {
  return path === '[Content_Types].xml' ? 0 : 1;
}
