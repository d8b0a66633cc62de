import type { Document, Element, Node } from '@xmldom/xmldom';
import { type Converted, convert, fromLegacy, type Legacy } from '../legacy/from-legacy.ts';
import { children, isWord, WORD } from './xml.ts';

/** A `w:t` with the place of its text in the text of the whole document. */
export interface Piece {
  readonly node: Element;
  readonly start: number;
  readonly end: number;
  /** Place in the node's own text, of a place counted from `start`. */
  readonly sourceOf: (at: number) => number;
}

export interface DocxText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly from?: Legacy;
}

/** The text of a document's body, a line for each paragraph and each row of a table, cells parted by tabs. */
export function docxText(document: Document): DocxText {
  const gathered = new Gathering();
  const [body] = document.getElementsByTagNameNS(WORD, 'body');
  if (body) walk(body, gathered);
  return gathered.done();
}

/** What was struck out, codes of fields, and the second copy of a text box say nothing to a reader. */
const SKIPPED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'rPr', 'pPr', 'sectPr', 'Fallback']);

function walk(node: Node, into: Gathering): void {
  for (const child of children(node)) {
    const name = child.localName ?? '';
    if (SKIPPED.has(name)) continue;
    if (isWord(child, 't')) into.piece(child);
    else if (isWord(child, 'tab')) into.mark('\t');
    else if (isWord(child, 'br') || isWord(child, 'cr')) into.mark('\n');
    else if (isWord(child, 'noBreakHyphen')) into.mark('-');
    else {
      walk(child, into);
      if (isWord(child, 'tc')) into.endOfCell(columnsOf(child));
      else if (isWord(child, 'tr') || isWord(child, 'p')) into.endOfLine(isInCell(child));
    }
  }
}

const WIDEST = 60;

function columnsOf(cell: Element): number {
  const properties = children(cell).find((one) => isWord(one, 'tcPr'));
  const span = properties && children(properties).find((one) => isWord(one, 'gridSpan'));
  const columns = isWord(span, 'gridSpan') ? Number(span.getAttributeNS(WORD, 'val')) : 1;
  return Number.isInteger(columns) && columns > 0 ? Math.min(columns, WIDEST) : 1;
}

function isInCell(node: Node): boolean {
  return isWord(node.parentNode, 'tc');
}

class Gathering {
  readonly #pieces: Piece[] = [];
  #text = '';
  #from: Legacy | undefined;

  piece(node: Element): void {
    const own = node.textContent ?? '';
    if (own === '') return;
    const read = this.#read(own, node);
    const start = this.#text.length;
    this.#text += read.text;
    this.#pieces.push({ node, start, end: this.#text.length, sourceOf: read.sourceOf });
  }

  mark(text: string): void {
    this.#text += text;
  }

  /** Paragraphs of one cell stay in one line. */
  endOfLine(isCell: boolean): void {
    if (isCell) this.#text += ' ';
    else if (!this.#text.endsWith('\n')) this.#text = `${this.#text}\n`;
  }

  /** A cell over several columns leaves as many tabs, so that columns stay below each other. */
  endOfCell(columns: number): void {
    this.#text += '\t'.repeat(columns);
  }

  done(): DocxText {
    const whole = { text: this.#text, pieces: this.#pieces };
    return this.#from === undefined ? whole : { ...whole, from: this.#from };
  }

  /** The font tells; a short run by itself would not. */
  #read(own: string, node: Element): Converted {
    const legacy = legacyOf(fontOf(node));
    const read = legacy === undefined ? fromLegacy(own) : convert(own, legacy);
    if (read.from !== undefined) this.#from = read.from;
    return read;
  }
}

function legacyOf(font: string): Legacy | undefined {
  if (font.startsWith('.Vn')) return 'TCVN3';
  return font.startsWith('VNI') ? 'VNI' : undefined;
}

function fontOf(node: Element): string {
  const run = node.parentNode;
  const properties = run && children(run).find((one) => isWord(one, 'rPr'));
  const fonts = properties && children(properties).find((one) => isWord(one, 'rFonts'));
  return isWord(fonts, 'rFonts') ? (fonts.getAttributeNS(WORD, 'ascii') ?? '') : '';
}
