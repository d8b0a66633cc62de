import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Day } from '#basis/day.ts';
import { mendedSlide } from './mended-slide.ts';

/** The first moment a zip archive can name; its parts as local time, because that is what the format stores. */
const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);

/**
 * What the library leaves out: the language of the texts, lines of the speaker's notes, gaps of charts. And
 * the clock goes, from the workbooks inside the charts too, so that the same document gives the same bytes.
 */
export function finished(bytes: Uint8Array, day: Day | undefined): Uint8Array {
  const unzipped = Object.entries(unzipSync(bytes));
  const renamed = chartNames(unzipped.map(([path]) => path));
  const parts = unzipped.map(([path, content]): readonly [string, Uint8Array] => {
    if (path.endsWith('.xlsx')) return [renamed(path), finished(content, day)];
    if (!/\.(?:xml|rels)$/u.test(path)) return [path, content];
    return [renamed(path), strToU8(renamed(mended(path, strFromU8(content), day)))];
  });
  // A folder is no part of the package.
  const files = parts.filter(([path]) => !path.endsWith('/'));
  const ordered = files.toSorted(([a], [b]) => archiveOrder(a) - archiveOrder(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(ordered), { mtime: ZIP_TIME, level: 6 });
}

/** The library counts charts over the life of the process; here they are counted in their file. */
function chartNames(paths: readonly string[]): (text: string) => string {
  const numbers = paths.flatMap(
    (path) => Number(/^ppt\/charts\/chart(\d+)\.xml$/u.exec(path)?.[1] ?? 0) || []
  );
  const counted = new Map(numbers.toSorted((a, b) => a - b).map((number, at) => [String(number), at + 1]));
  return (text) =>
    text.replace(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/gu,
      (whole, name: string, number: string) => {
        const at = counted.get(number);
        return at === undefined ? whole : `${name}${at}`;
      }
    );
}

function mended(path: string, xml: string, day: Day | undefined): string {
  if (path === 'docProps/core.xml') return withDay(xml, day);
  if (path.startsWith('ppt/notesSlides/')) return withLines(inVietnamese(xml));
  if (path.startsWith('ppt/slide')) return mendedSlide(inVietnamese(xml));
  if (path.startsWith('ppt/charts/')) return withGaps(inVietnamese(xml));
  if (path.startsWith('xl/worksheets/')) return withGaps(xml);
  // A link in the product's own colour, should a program show links in the theme's.
  if (path.startsWith('ppt/theme/')) return xml.replaceAll('0563C1', '0A5C49');
  return xml;
}

function inVietnamese(xml: string): string {
  return xml
    .replaceAll('lang="en-US"', 'lang="vi-VN"')
    .replaceAll('<c:lang val="en-US"/>', '<c:lang val="vi-VN"/>');
}

/** Each line of the notes is a paragraph of its own. */
function withLines(notes: string): string {
  return notes.replace(/<a:t>([^<]*\n[^<]*)<\/a:t>/u, (_, words: string) =>
    words
      .split(/\s*[\r\n]+/u)
      .map((line) => `<a:t>${line}</a:t>`)
      .join('</a:r></a:p><a:p><a:r><a:rPr lang="vi-VN" dirty="0"/>')
  );
}

/** An unknown number is no point at all, rather than an empty one. */
function withGaps(xml: string): string {
  return xml
    .replace(/<c:pt idx="\d+">\s*<c:v><\/c:v>\s*<\/c:pt>/gu, '')
    .replace(/<c r="[A-Z]+\d+">\s*<v><\/v>\s*<\/c>/gu, '');
}

function withDay(xml: string, day: Day | undefined): string {
  const at = `${day ?? '2000-01-01'}T00:00:00Z`;
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, (_, before: string) => before + at);
}

function archiveOrder(path: string): number {
  return path === '[Content_Types].xml' ? 0 : 1;
}
