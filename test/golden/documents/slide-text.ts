import { utils } from '@e965/xlsx';
import JSZip from 'jszip';
import { readBook } from './sheet-text.ts';

/** A slide as another reader finds it. */
export interface ReadSlide {
  readonly title: string;
  readonly xml: string;
  /** Each shape by its name, in reading order. */
  readonly shapes: readonly { readonly name: string; readonly text: string; readonly link: string | undefined }[];
  /** Each row of each table. */
  readonly rows: readonly (readonly string[])[];
  readonly charts: readonly ReadChart[];
  readonly notes: string;
  /** Ids that are used, and those that lead somewhere. */
  readonly used: readonly string[];
  readonly targets: ReadonlyMap<string, string>;
}

export interface ReadChart {
  readonly alt: string;
  /** As drawn: labels, then each series with its values; `undefined` is a gap. */
  readonly drawn: readonly (readonly (string | undefined)[])[];
  /** Rows of the workbook behind it. */
  readonly workbook: readonly (readonly unknown[])[];
}

export async function readSlides(bytes: Uint8Array): Promise<readonly ReadSlide[]> {
  const zip = await JSZip.loadAsync(bytes);
  const count = Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path)).length;
  return Promise.all(Array.from({ length: count }, (_, at) => readSlide(zip, at + 1)));
}

/** All slides as lines, to be compared. */
export function slideText(slides: readonly ReadSlide[]): string {
  return slides
    .map(({ title, shapes, rows, charts, notes }, at) =>
      [
        `## ${at + 1}. ${title}`,
        ...shapes.filter(({ text }) => text !== title).map(({ name, text, link }) => `[${name}] ${text}${link ? ' ↗' : ''}`),
        ...rows.map((row) => row.join(' | ')),
        ...charts.flatMap(({ alt, drawn }) => [`(${alt})`, ...drawn.map((one) => one.map((v) => v ?? '–').join(' '))]),
        ...notes.split('\n').map((line) => `> ${line}`),
        ''
      ].join('\n')
    )
    .join('\n');
}

async function readSlide(zip: JSZip, number: number): Promise<ReadSlide> {
  const xml = await read(zip, `ppt/slides/slide${number}.xml`);
  const targets = links(await read(zip, `ppt/slides/_rels/slide${number}.xml.rels`));
  const shapes = [...xml.matchAll(/<p:sp>(.*?)<\/p:sp>/gsu)].map(([, inner = '']) => ({
    name: plain(/<p:cNvPr [^>]*name="([^"]*)"/u.exec(inner)?.[1] ?? ''),
    isTitle: /<p:ph[^>]*type="title"/su.test(inner),
    text: words(inner),
    link: targets.get(/<a:hlinkClick r:id="([^"]*)"/u.exec(inner)?.[1] ?? '')
  }));
  const frames = [...xml.matchAll(/<p:graphicFrame>(.*?)<\/p:graphicFrame>/gsu)].map(([, inner = '']) => inner);
  const charts = frames.flatMap((frame) => {
    const id = /<c:chart [^>]*r:id="([^"]*)"/u.exec(frame)?.[1];
    const alt = plain(/descr="([^"]*)"/u.exec(frame)?.[1] ?? '');
    return id ? [readChart(zip, targets.get(id) ?? '', alt)] : [];
  });
  return {
    title: shapes.find(({ isTitle }) => isTitle)?.text ?? '',
    xml,
    shapes,
    rows: [...xml.matchAll(/<a:tr [^>]*>(.*?)<\/a:tr>/gsu)].map(([, row = '']) =>
      [...row.matchAll(/<a:tc[ >].*?<\/a:tc>/gsu)].map(([cell]) => words(cell))
    ),
    charts: await Promise.all(charts),
    notes: words(await read(zip, `ppt/notesSlides/notesSlide${number}.xml`)).replace(/\n\d+$/u, ''),
    used: [...xml.matchAll(/r:(?:id|embed)="([^"]*)"/gu)].map(([, id = '']) => id),
    targets
  };
}

async function readChart(zip: JSZip, target: string, alt: string): Promise<ReadChart> {
  const path = target.replace(/^\//u, '');
  const xml = await read(zip, path);
  const beside = links(await read(zip, path.replace(/([^/]+)$/u, '_rels/$1.rels')));
  const embedded = [...beside.values()].find((one) => one.endsWith('.xlsx')) ?? '';
  const book = readBook(await getFile(zip, `ppt/embeddings/${embedded.split('/').at(-1)}`).async('uint8array'));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const series = [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gsu)].map(([, one = '']) => one);
  const part = (of: string, tag: string): readonly (string | undefined)[] => {
    const inner = new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, 'su').exec(of)?.[1] ?? '';
    const count = Number(/<c:ptCount val="(\d+)"/u.exec(inner)?.[1] ?? 0);
    const points = new Map([...inner.matchAll(/<c:pt idx="(\d+)">\s*<c:v>([^<]*)/gu)].map(([, at, v]) => [Number(at), v]));
    return Array.from({ length: count }, (_, at) => points.get(at));
  };
  return {
    alt,
    drawn: [part(series[0] ?? '', 'cat'), ...series.map((one) => [...part(one, 'tx'), ...part(one, 'val')])],
    workbook: utils.sheet_to_json(sheet, { header: 1 })
  };
}

function links(rels: string): ReadonlyMap<string, string> {
  return new Map(
    [...rels.matchAll(/<Relationship ([^>]*)\/?>/gu)].map(([, inner = '']) => [
      / ?Id="([^"]*)"/u.exec(inner)?.[1] ?? '',
      plain(/Target="([^"]*)"/u.exec(inner)?.[1] ?? '')
    ])
  );
}

async function read(zip: JSZip, path: string): Promise<string> {
  return getFile(zip, path).async('string');
}

function getFile(zip: JSZip, path: string): JSZip.JSZipObject {
  const file = zip.file(path);
  if (!file) throw new Error(`the slides have no part ${path}`);
  return file;
}

/** Paragraphs on lines of their own. */
function words(xml: string): string {
  return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gsu)]
    .map(([, paragraph = '']) => [...paragraph.matchAll(/<a:t>([^<]*)/gu)].map(([, one]) => plain(one ?? '')).join(''))
    .filter((line) => line)
    .join('\n');
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
