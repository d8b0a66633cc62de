import { problem } from '#basis/problem.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';
import type { FileFigure } from '#engine/reports/verify-document.ts';
import { docxContext } from '#render/docx/context.ts';
import { docxBookmarks } from './docx-bookmarks.ts';
import { pdfAttachments } from './pdf-attachments.ts';

/** What a file written by this system says about itself. */
export interface FileContents {
  readonly format: 'docx' | 'pdf' | 'html' | 'json';
  /** By the ids they have in this document. */
  readonly figuresFor: (document: OfficialDocument) => readonly FileFigure[];
  /** Digest, printed code, or number and sign, whichever is surest. */
  readonly mark: string | undefined;
  readonly digest: string | undefined;
  readonly code: string | undefined;
}

/** The printed code: letters and digits that people do not confuse. */
const CODE = /\b[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}\b/u;
/** `Số: 05/BC-CAX`, also when each part stands in a run of its own. */
const NUMBER = /Số:?\s*(\d{1,6})\s*\/\s*([\p{Lu}\d]+(?:[-–][\p{Lu}\d]+)*)/u;

/** Recognised by its first bytes, whatever it is called. */
export function readFile(bytes: Uint8Array): FileContents {
  const contents = contentsOf(bytes);
  if (!contents) throw problem('file-without-figures', { name: '' });
  return contents;
}

function contentsOf(bytes: Uint8Array): FileContents | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart();
  if (start.startsWith('%PDF-')) return ofPdf(bytes);
  if (start.startsWith('PK')) return ofDocx(bytes);
  const text = new TextDecoder().decode(bytes);
  const first = text.trimStart().charAt(0);
  if (first === '{') return ofJson(text, 'json');
  return first === '<' ? ofHtml(text) : undefined;
}

function ofPdf(bytes: Uint8Array): FileContents | undefined {
  for (const attached of pdfAttachments(bytes)) {
    const found = ofJson(new TextDecoder().decode(attached), 'pdf');
    if (found) return found;
  }
  return undefined;
}

function ofJson(text: string, format: 'json' | 'pdf'): FileContents | undefined {
  const read = parsed(text) as { readonly digest?: unknown; readonly figures?: unknown } | undefined;
  if (!Array.isArray(read?.figures)) return undefined;
  const figures = (read.figures as readonly Partial<FileFigure>[]).map((one) => ({
    id: String(one.id),
    text: String(one.text)
  }));
  const digest = typeof read.digest === 'string' ? read.digest : undefined;
  return { format, figuresFor: () => figures, digest, code: undefined, mark: digest };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As `render/html` writes them: a link with the figure's id. */
function ofHtml(html: string): FileContents | undefined {
  const links = html.matchAll(/<a\b[^>]*\bdata-figure="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gu);
  const figures = [...links].map(([, id, inner]) => ({ id: plain(id ?? ''), text: plain(inner ?? '') }));
  if (figures.length === 0) return undefined;
  return { format: 'html', figuresFor: () => figures, digest: undefined, ...saidIn(plain(html)) };
}

/** As `render/docx` writes them: a bookmark named after the figure. */
function ofDocx(bytes: Uint8Array): FileContents | undefined {
  const read = docxBookmarks(bytes);
  if (!read) return undefined;
  const figuresFor = (document: OfficialDocument): readonly FileFigure[] => {
    const { bookmark } = docxContext('http://localhost', 0);
    const ids = new Map(figuresOf(document).map(({ id }) => [bookmark(id), id]));
    // Word sets bookmarks of its own, such as _GoBack.
    return [...read.bookmarks]
      .filter(([name]) => ids.has(name) || !name.startsWith('_'))
      .map(([name, text]) => ({ id: ids.get(name) ?? name, text }));
  };
  return { format: 'docx', figuresFor, digest: undefined, ...saidIn(read.words) };
}

function saidIn(words: string): Pick<FileContents, 'code' | 'mark'> {
  const code = CODE.exec(words)?.[0];
  const [, number, sign] = NUMBER.exec(words) ?? [];
  return { code, mark: code ?? (number && sign ? `${number}/${sign.replaceAll('–', '-')}` : undefined) };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&'
};

function plain(html: string): string {
  return html.replace(/<[^>]*>/gu, '').replace(/&(?:lt|gt|quot|#39|amp);/gu, (one) => ENTITIES[one] ?? one);
}
