import { type Document, DOMParser, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';
import { refusedPaper } from '../refused.ts';

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Entities are not declared in any part of a real document; one that does is refused unread. */
export function parsedXml(bytes: Uint8Array, name: string): Document {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (/<!DOCTYPE|<!ENTITY/iu.test(text.slice(0, 4_000)))
    throw refusedPaper(name, 'tệp có khai báo lạ', 'it declares entities');
  try {
    return new DOMParser({ onError: () => undefined }).parseFromString(text, 'text/xml');
  } catch {
    throw refusedPaper(name, 'tệp Word bị hỏng', 'the Word file is damaged');
  }
}

export function xmlText(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

export function isWord(node: Node | null | undefined, local: string): node is Element {
  return node?.namespaceURI === WORD && node.localName === local;
}

export function children(node: Node): readonly Node[] {
  return [...node.childNodes];
}
