import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Day } from '#basis/day.ts';

/** The first moment a zip archive can name; its parts as local time, because that is what the format stores. */
const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);

/**
 * Takes the clock and chance out of a Word file, so that the same document gives the same bytes and can be
 * compared and sealed: dates become the document's day, link and bookmark ids are counted from 1.
 */
export function fixed(bytes: Uint8Array, day: Day | undefined): Uint8Array {
  const entries = Object.entries(unzipSync(bytes));
  const pictures = entries.filter(([path]) => isPicture(path));
  const parts = entries
    .filter(([path]) => !isPicture(path))
    .map(([path, content]) => [path, strFromU8(content)] as const);
  const linkIds = countedIds(parts.map(([, text]) => text));
  const written = parts
    .toSorted(([a], [b]) => archiveOrder(a) - archiveOrder(b) || (a < b ? -1 : 1))
    .map(
      ([path, text]) =>
        [path, strToU8(withDay(withDrawings(withBookmarks(withLinks(text, linkIds))), day))] as const
    );
  return zipSync(Object.fromEntries([...written, ...pictures]) satisfies Zippable, {
    mtime: ZIP_TIME,
    level: 6
  });
}

function isPicture(path: string): boolean {
  return path.startsWith('word/media/');
}

/** Word wants the list of contents first. */
function archiveOrder(path: string): number {
  return path === '[Content_Types].xml' ? 0 : 1;
}

/** Links get ids of chance, such as `rIdV1StGXR8_Z5jdHi6B`; the written order decides instead. */
function countedIds(texts: readonly string[]): ReadonlyMap<string, string> {
  const met = texts.flatMap((text) => [...text.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)]);
  return new Map(met.map((one, at) => [one[1] ?? '', `rIdLink${at + 1}`]));
}

function withLinks(text: string, ids: ReadonlyMap<string, string>): string {
  return text.replace(/(r:id|Id)="([^"]+)"/g, (whole, name: string, id: string) => {
    const counted = ids.get(id);
    return counted ? `${name}="${counted}"` : whole;
  });
}

/** Bookmark ids are counted over the life of the process; here over the document. */
function withBookmarks(text: string): string {
  const ids = new Map<string, number>();
  return text.replace(/(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)"/g, (_, before: string, id: string) => {
    const counted = ids.get(id) ?? ids.size + 1;
    ids.set(id, counted);
    return `${before}${counted}"`;
  });
}

/** So are drawings. */
function withDrawings(text: string): string {
  let count = 0;
  return text.replace(/(<wp:docPr [^>]*?\bid=")[^"]*"/g, (_, before: string) => `${before}${(count += 1)}"`);
}

function withDay(text: string, day: Day | undefined): string {
  const at = `${day ?? '2000-01-01'}T00:00:00Z`;
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, before: string) => before + at);
}
