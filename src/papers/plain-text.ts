import iconv from 'iconv-lite';
import { vietnameseScore } from './legacy/syllables.ts';
import { fromLegacy, type Legacy } from './legacy/from-legacy.ts';
import { refusedPaper } from './refused.ts';

interface Decoded {
  readonly text: string;
  readonly from?: Legacy;
}

/** A text file in UTF-8, UTF-16, or one of the encodings of before Unicode; the byte order mark is left out. */
export function decodedText(bytes: Uint8Array, name: string): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (isBinary(bytes)) throw refusedPaper(name, 'tệp không phải là văn bản', 'the file is no text');
  try {
    return withoutLegacy(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return oldEncoding(Buffer.from(bytes));
  }
}

function withoutLegacy(text: string): Decoded {
  const { text: read, from } = fromLegacy(text);
  return from === undefined ? { text } : { text: read, from };
}

function oldEncoding(bytes: Buffer): Decoded {
  const byFont = fromLegacy(bytes.toString('latin1'));
  const windows = iconv.decode(bytes, 'win1258').normalize('NFC');
  if (vietnameseScore(windows) >= vietnameseScore(byFont.text)) return { text: windows };
  return byFont.from === undefined ? { text: byFont.text } : { text: byFont.text, from: byFont.from };
}

const SAMPLE = 4096;

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SAMPLE).includes(0);
}
