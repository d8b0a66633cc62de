import type { OfficialDocument } from '#engine/documents/document.ts';

/** Characters that XML cannot hold, such as the vertical tab that a paste from Word brings. */
// oxlint-disable-next-line no-control-regex -- control characters are what is sought
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** The same words, composed (NFC), as a file of Office can hold them. */
export function writable(words: string): string {
  return words.normalize('NFC').replace(UNWRITABLE, '');
}

/** A document is plain data; all its words at once. */
export function writableDocument(document: OfficialDocument): OfficialDocument {
  const read = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? writable(value) : value;
  return JSON.parse(JSON.stringify(document), read) as OfficialDocument;
}
