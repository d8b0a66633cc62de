import { problem } from '#basis/problem.ts';
import type { Paper } from './paper.ts';

/** 20 MB; an old report is rarely above one. */
export const LARGEST_PAPER = 20_000_000;

/** The text of a file, told by its content rather than its name. */
export async function readPaper(bytes: Uint8Array, name: string): Promise<Paper> {
  if (bytes.length > LARGEST_PAPER) throw problem('paper-refused', { name, reason: tooLarge });
  return { text: plainText(bytes, name), format: 'txt', remarks: [] };
}

const tooLarge = { vi: 'tệp lớn hơn 20 MB', en: 'the file is larger than 20 MB' };
const noText = { vi: 'tệp không phải là văn bản đọc được', en: 'the file is no text that can be read' };

/** A byte order mark is kept out of the text. */
function plainText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw problem('paper-refused', { name, reason: noText });
  }
}
