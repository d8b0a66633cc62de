import { constants, inflateSync } from 'node:zlib';
import type { MediaType } from './inspection.ts';
import { limits } from './limits.ts';
import { type Refusal, Refused } from './refusals.ts';

/** Names of what a pdf may not do; a name may be written with `#61` for a letter. */
const HARM: Readonly<Record<string, Refusal>> = {
  Encrypt: 'pdf-locked',
  JavaScript: 'pdf-runs',
  Launch: 'pdf-runs',
  SubmitForm: 'pdf-runs',
  ImportData: 'pdf-runs',
  RichMedia: 'pdf-runs',
  XFA: 'pdf-runs',
  GoToE: 'pdf-embeds',
  EmbeddedFile: 'pdf-embeds',
  EmbeddedFiles: 'pdf-embeds'
};

/** The longest zip comment and the record before it. */
const ZIP_END = 65_557;

/** A pdf that does nothing but be read. Nothing is drawn here; its objects are only looked through. */
export function checkPdf(bytes: Uint8Array): MediaType {
  const raw = Buffer.from(bytes);
  // One letter for one byte, so that places in the text are places in the file.
  const text = raw.toString('latin1');
  if (!/^%PDF-[12]\.\d/u.test(text) || !/startxref\s+\d+\s+%%EOF[\s\0]*$/u.test(text.slice(-2048))) {
    throw new Refused('damaged');
  }
  if (text.slice(-ZIP_END).includes('PK\x05\x06')) throw new Refused('pdf-embeds');
  refuseNames(text);
  let unpacked = 0;
  for (const { dictionary, content } of streamsOf(raw, text)) {
    const inner = inflated(content, limits.pdfStreams - unpacked);
    // Objects can lie packed in a stream: one that cannot be read cannot be judged.
    if (inner === undefined && /ObjStm/u.test(namesIn(dictionary))) throw new Refused('pdf-runs');
    unpacked += inner?.length ?? 0;
    if (inner) refuseNames(inner.toString('latin1'));
  }
  return 'application/pdf';
}

function refuseNames(text: string): void {
  for (const [name] of text.matchAll(/\/(?:[A-Za-z]|#[0-9A-Fa-f]{2}){3,60}(?=[\s()<>[\]{}/%]|$)/gu)) {
    const refusal = HARM[namesIn(name).slice(1)];
    if (refusal) throw new Refused(refusal);
  }
}

function namesIn(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16))
  );
}

function* streamsOf(raw: Buffer, text: string) {
  for (const found of text.matchAll(/stream\r?\n/gu)) {
    const start = found.index + found[0].length;
    if (text.startsWith('end', found.index - 3)) continue;
    const end = text.indexOf('endstream', start);
    const dictionary = text.slice(text.lastIndexOf('obj', found.index), found.index);
    yield { dictionary, content: raw.subarray(start, end < 0 ? undefined : end) };
  }
}

/** Nothing when it is packed otherwise. */
function inflated(content: Buffer, most: number): Buffer | undefined {
  try {
    return inflateSync(content, { maxOutputLength: Math.max(most, 1), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new Refused('pdf-swells');
    }
    return undefined;
  }
}
