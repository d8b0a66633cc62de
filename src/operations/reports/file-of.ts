import type { OfficialDocument } from '#engine/documents/document.ts';
import { figureData } from '#engine/documents/figure-data.ts';
import { renderDocx } from '#render/docx/render-docx.ts';
import { renderHtml, renderHtmlPage } from '#render/html/render-html.ts';
import { indicators } from '#programme/catalogue.ts';
import { renderPdf } from '#render/pdf/render-pdf.ts';
import { renderPptx } from '#render/pptx/render-pptx.ts';
import { renderXlsx } from '#render/xlsx/render-xlsx.ts';
import type { FileOutput } from '../file-output.ts';
import { drawChart } from './draw-chart.ts';

/** The formats in which a report comes out. */
export const formats = ['docx', 'pdf', 'xlsx', 'pptx', 'html', 'fragment', 'json'] as const;

export type Format = (typeof formats)[number];

const types: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  html: 'text/html; charset=utf-8',
  /** The document alone, for a page that has its own frame. */
  fragment: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8'
};

export interface Rendering {
  readonly name: string;
  readonly format: Format;
  /** Address of the site, for the links in a file. */
  readonly base: string;
  /** What the JSON says besides the figures. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

export async function fileOf(document: OfficialDocument, rendering: Rendering): Promise<FileOutput> {
  const { name, format } = rendering;
  return {
    fileName: `${name}.${format === 'fragment' ? 'html' : format}`,
    contentType: types[format],
    bytes: await bytesOf(document, rendering)
  };
}

async function bytesOf(document: OfficialDocument, { format, base, facts }: Rendering): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return renderDocx(document, { base, drawChart });
    case 'pdf':
      return renderPdf(document, { base, drawChart });
    case 'xlsx':
      return renderXlsx(document, { base, definitions: [...indicators.values()] });
    case 'pptx':
      return renderPptx(document, { base, definitions: [...indicators.values()] });
    case 'fragment':
      return bytes(renderHtml(document, { drawChart }));
    case 'html':
      return bytes(renderHtmlPage(document, { base, drawChart }));
    case 'json':
      return bytes(
        `${JSON.stringify({ ...facts, subject: document.subject, figures: figureData(document) }, null, 2)}\n`
      );
  }
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
