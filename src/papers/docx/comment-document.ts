import type { Document, Element, Node } from '@xmldom/xmldom';
import { zipSync, type Zippable } from 'fflate';
import { BODY, docxParts } from './docx-parts.ts';
import { docxText, type Piece } from './docx-text.ts';
import { children, isWord, parsedXml, WORD, xmlText } from './xml.ts';

export interface Remark {
  /** Places in the text that `readPaper` gives of this document. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Commenting {
  readonly author: string;
  readonly initials: string;
  /** Instant as ISO 8601. */
  readonly at: string;
}

const COMMENTS = 'word/comments.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The same document with a Word comment on each remark; nothing else of it changes. Remarks do not overlap. */
export function commentDocument(
  bytes: Uint8Array,
  name: string,
  remarks: readonly Remark[],
  by: Commenting
): Uint8Array {
  const { document, files } = docxParts(bytes, name);
  const out = new Map(files);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const comments = parsedXml(files.get(COMMENTS) ?? encode(noComments), name);
  const { pieces } = docxText(document);
  let id = nextId(comments);
  // From the last to the first: cutting a run leaves what stands before it in its own node.
  for (const remark of remarks.toSorted((a, b) => b.start - a.start)) {
    if (!mark(document, pieces, remark, id)) continue;
    comments.documentElement?.appendChild(comment(comments, remark.text, id, by));
    id += 1;
  }
  out.set(BODY, encode(xmlText(document)));
  out.set(COMMENTS, encode(xmlText(comments)));
  if (!files.has(COMMENTS)) {
    out.set(RELATIONS, encode(withRelation(files.get(RELATIONS), name)));
    out.set(TYPES, encode(withType(files.get(TYPES), name)));
  }
  return zipSync(Object.fromEntries(out) satisfies Zippable);
}

const noComments = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${WORD}"/>`;

function nextId(comments: Document): number {
  const ids = [...comments.getElementsByTagNameNS(WORD, 'comment')].map((one) =>
    Number(one.getAttributeNS(WORD, 'id'))
  );
  return Math.max(-1, ...ids.filter(Number.isFinite)) + 1;
}

/** Puts the marks of one comment around the runs of a span; nothing when the span lies in no run. */
function mark(document: Document, pieces: readonly Piece[], { start, end }: Remark, id: number): boolean {
  const inside = pieces.filter((piece) => piece.start < end && start < piece.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return false;
  const lastRun = cutAfter(last, end);
  // Cutting at the end leaves the beginning of the piece in its own node.
  const firstRun = cutBefore(first, start);
  if (!firstRun || !lastRun) return false;
  const begin = word(document, 'commentRangeStart', id);
  firstRun.parentNode?.insertBefore(begin, firstRun);
  const close = word(document, 'commentRangeEnd', id);
  const runOfEnd = first === last ? firstRun : lastRun;
  runOfEnd.parentNode?.insertBefore(close, runOfEnd.nextSibling);
  const run = document.createElementNS(WORD, 'w:r');
  run.appendChild(word(document, 'commentReference', id));
  close.parentNode?.insertBefore(run, close.nextSibling);
  return true;
}

/** The run that holds the text from `start` on; what stands before it goes into a run of its own. */
function cutBefore(piece: Piece, start: number): Element | undefined {
  const at = piece.sourceOf(Math.max(0, start - piece.start));
  return at > 0 ? cut(piece.node, at) : runOf(piece.node);
}

/** The run that holds the text up to `end`; what stands behind it goes into a run of its own. */
function cutAfter(piece: Piece, end: number): Element | undefined {
  const at = piece.sourceOf(Math.min(end, piece.end) - piece.start);
  if (at < (piece.node.textContent ?? '').length || piece.node.nextSibling) cut(piece.node, at);
  return runOf(piece.node);
}

function runOf(node: Element): Element | undefined {
  return isWord(node.parentNode, 'r') ? node.parentNode : undefined;
}

/** Cuts a run within one of its texts; gives the new run, which holds what was behind. */
function cut(node: Element, at: number): Element | undefined {
  const run = runOf(node);
  const { ownerDocument: document } = node;
  if (!run || !document) return undefined;
  const text = node.textContent ?? '';
  const rest = run.cloneNode(false) as Element;
  const properties = children(run).find((one) => isWord(one, 'rPr'));
  if (properties) rest.appendChild(properties.cloneNode(true));
  const behind = node.cloneNode(false) as Element;
  setText(behind, text.slice(at));
  rest.appendChild(behind);
  let next: Node | null = node.nextSibling;
  while (next) {
    const moved = next;
    next = next.nextSibling;
    rest.appendChild(moved);
  }
  setText(node, text.slice(0, at));
  run.parentNode?.insertBefore(rest, run.nextSibling);
  return rest;
}

function setText(node: Element, text: string): void {
  node.textContent = text;
  node.setAttribute('xml:space', 'preserve');
}

function word(document: Document, local: string, id: number): Element {
  const made = document.createElementNS(WORD, `w:${local}`);
  made.setAttributeNS(WORD, 'w:id', String(id));
  return made;
}

function comment(document: Document, text: string, id: number, by: Commenting): Element {
  const made = word(document, 'comment', id);
  made.setAttributeNS(WORD, 'w:author', by.author);
  made.setAttributeNS(WORD, 'w:initials', by.initials);
  made.setAttributeNS(WORD, 'w:date', by.at);
  const paragraph = document.createElementNS(WORD, 'w:p');
  const run = document.createElementNS(WORD, 'w:r');
  const content = document.createElementNS(WORD, 'w:t');
  setText(content, text);
  run.appendChild(content);
  paragraph.appendChild(run);
  made.appendChild(paragraph);
  return made;
}

function withRelation(part: Uint8Array | undefined, name: string): string {
  const space = `${PACKAGE}/relationships`;
  const none = `<Relationships xmlns="${space}"/>`;
  const document = parsedXml(part ?? new TextEncoder().encode(none), name);
  const made = document.createElementNS(space, 'Relationship');
  made.setAttribute('Id', 'rIdToanDanComments');
  made.setAttribute('Type', `${OFFICE}/comments`);
  made.setAttribute('Target', 'comments.xml');
  document.documentElement?.appendChild(made);
  return xmlText(document);
}

function withType(part: Uint8Array | undefined, name: string): string {
  const space = `${PACKAGE}/content-types`;
  const none = `<Types xmlns="${space}"/>`;
  const document = parsedXml(part ?? new TextEncoder().encode(none), name);
  const made = document.createElementNS(space, 'Override');
  made.setAttribute('PartName', `/${COMMENTS}`);
  made.setAttribute('ContentType', COMMENTS_TYPE);
  document.documentElement?.appendChild(made);
  return xmlText(document);
}
