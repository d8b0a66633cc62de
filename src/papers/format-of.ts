import type { PaperFormat } from './paper.ts';
import { refusedPaper } from './refused.ts';

const SIGNS: readonly { readonly sign: readonly number[]; readonly is: 'zip' | 'ole' | 'pdf' }[] = [
  { sign: [0x50, 0x4b, 0x03, 0x04], is: 'zip' },
  { sign: [0xd0, 0xcf, 0x11, 0xe0], is: 'ole' },
  { sign: [0x25, 0x50, 0x44, 0x46], is: 'pdf' }
];

/** By the first bytes; a zip is taken for Word here, and one that is none is refused when it is opened. */
export function formatOf(bytes: Uint8Array, name: string): PaperFormat {
  if (bytes.length === 0) throw refusedPaper(name, 'tệp trống', 'the file is empty');
  const is = SIGNS.find(({ sign }) => sign.every((byte, at) => bytes[at] === byte))?.is;
  if (is === 'zip') return 'docx';
  if (is === 'ole') return 'doc';
  if (is === 'pdf') return 'pdf';
  return looksLikeHtml(bytes) ? 'html' : 'txt';
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1_000)).toString('latin1');
  return /<(?:!doctype html|html|head|body|meta|p|div|table)[\s>]/iu.test(head);
}
