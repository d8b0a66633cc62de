import { unzlibSync } from 'fflate';

const STREAM = /stream\r?\n/gu;

/** The files that a pdf carries along; those that are packed otherwise than with deflate are left out. */
export function pdfAttachments(bytes: Uint8Array): readonly Uint8Array[] {
  // One letter for one byte, so that places in the text are places in the file.
  const text = Buffer.from(bytes).toString('latin1');
  const found: Uint8Array[] = [];
  for (let at = text.indexOf('/EmbeddedFile'); at >= 0; at = text.indexOf('/EmbeddedFile', at + 1)) {
    const content = streamAt(bytes, text, at);
    if (content) found.push(content);
  }
  return found;
}

/** Of the object in whose dictionary the place lies; `/EmbeddedFiles` of the catalogue has none. */
function streamAt(bytes: Uint8Array, text: string, at: number): Uint8Array | undefined {
  STREAM.lastIndex = at;
  const begin = STREAM.exec(text);
  const end = text.indexOf('endobj', at);
  if (!begin || end < begin.index) return undefined;
  const start = begin.index + begin[0].length;
  const dictionary = text.slice(text.lastIndexOf(' obj', at), begin.index);
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/u.exec(dictionary)?.[1];
  const stop = length === undefined ? text.lastIndexOf('endstream', end) : start + Number(length);
  const raw = bytes.subarray(start, stop);
  if (!dictionary.includes('/Filter')) return raw;
  return dictionary.includes('/FlateDecode') ? unpacked(raw) : undefined;
}

function unpacked(raw: Uint8Array): Uint8Array | undefined {
  try {
    return unzlibSync(raw);
  } catch {
    return undefined;
  }
}
