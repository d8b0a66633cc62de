import { problem } from '#basis/problem.ts';
import type { Chart } from '#engine/documents/block.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { documentData } from './document-data.ts';
import { type FigureFiles, figureFiles } from './figure-files.ts';
import { print } from './press.ts';
import { printable } from './printable.ts';

export interface PdfOptions {
  /** Address of the site, to which each figure links. */
  readonly base: string;
  /** Draws a chart as SVG text. */
  readonly drawChart: (chart: Chart) => string;
  /** Carried inside the pdf; left out, they are made from the figures of the document. */
  readonly attachments?: FigureFiles;
  /** The date in the file's properties; left out, the document's own day. Never the clock's. */
  readonly created?: Date;
}

/**
 * The document as a pdf for archives (PDF/A-3a) in the format of Nghị định 30/2020/NĐ-CP: tagged, with its
 * fonts and the data of its figures inside. The same document gives the same bytes.
 */
export async function renderPdf(document: OfficialDocument, options: PdfOptions): Promise<Uint8Array> {
  const { base, drawChart, attachments = figureFiles(document) } = options;
  const created = options.created ?? new Date(`${document.masthead.day ?? '2000-01-01'}T00:00:00Z`);
  const address = (href: string): string => addressWithin(base, href);
  // Typst 0.14 breaks down over an empty file.
  const attached = ATTACHED.filter(({ format }) => attachments[format] !== '');
  const data = { ...documentData(document, { address, drawChart, created }), attachments: attached };
  const answer = await print({
    document: JSON.stringify(data, forTypst),
    attached: attached.map(({ name, format }) => ({ name, content: attachments[format] }))
  });
  if ('refused' in answer) throw problem('pdf-not-made', { reason: answer.refused });
  return answer.pdf;
}

const ATTACHED = [
  {
    name: 'so-lieu.json',
    format: 'json',
    type: 'application/json',
    description: 'Số liệu của văn bản (JSON)'
  },
  { name: 'so-lieu.csv', format: 'csv', type: 'text/csv', description: 'Số liệu của văn bản (CSV)' }
] as const;

/** Links lead to the site only; whatever else a path says, it opens the site's first page. */
function addressWithin(base: string, href: string): string {
  const url = URL.parse(href, base);
  return url && url.origin === new URL(base).origin ? url.href : base;
}

/** Words are made printable; names of fields are written as Typst writes names, `place-and-date`. */
function forTypst(_name: string, value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      one
    ])
  );
}
