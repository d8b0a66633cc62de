import { problem } from '#basis/problem.ts';
import type { FileFigure } from '#engine/reports/verify-document.ts';

/** What a file written by this system says about itself. */
export interface FileContents {
  readonly figures: readonly FileFigure[];
  /** SHA-256 or printed code, as far as the file names one. */
  readonly digest: string | undefined;
  readonly code: string | undefined;
}

/** The printed code: letters and digits that people do not confuse. */
const CODE = /\b[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}\b/u;

/** Recognised by its first bytes, whatever it is called. */
export async function figuresInFile(bytes: Uint8Array): Promise<FileContents> {
  const contents = readText(bytes);
  if (!contents || contents.figures.length === 0) throw problem('file-without-figures', { name: '' });
  return contents;
}

function readText(bytes: Uint8Array): FileContents | undefined {
  const text = new TextDecoder().decode(bytes);
  const start = text.trimStart().charAt(0);
  if (start === '{') return figuresInJson(text);
  return start === '<' ? figuresInHtml(text) : undefined;
}

function figuresInJson(text: string): FileContents | undefined {
  const read = parsed(text) as { readonly digest?: unknown; readonly figures?: unknown } | undefined;
  if (!Array.isArray(read?.figures)) return undefined;
  const figures = (read.figures as readonly Partial<FileFigure>[]).map(({ id, text: said }) => ({
    id: String(id),
    text: String(said)
  }));
  return { figures, digest: typeof read.digest === 'string' ? read.digest : undefined, code: undefined };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As `render/html` writes them: a link with the figure's id. */
function figuresInHtml(html: string): FileContents {
  const links = html.matchAll(/<a\b[^>]*\bdata-figure="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gu);
  const figures = [...links].map(([, id, inner]) => ({ id: plain(id ?? ''), text: plain(inner ?? '') }));
  return { figures, digest: undefined, code: CODE.exec(html)?.[0] };
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
