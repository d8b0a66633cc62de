import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { limits } from '#render/evidence/limits.ts';

/** A file of a form; nothing of one that is too large is kept. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly refusal?: 'too-large' | 'too-many-at-once';
}

/** A form with its files apart: however large they are, what was typed is read. */
export interface Upload {
  readonly form: FormData;
  readonly files: readonly SentFile[];
}

/** Longer than any text that a form takes. */
const LONGEST_TEXT = 200_000;

/** Bytes that one form may keep in memory. */
const MOST_AT_ONCE = 60_000_000;

/** Files are read piece by piece, and cut off at their limit while they are still being sent. */
export async function readUpload(request: Request): Promise<Upload> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || !request.body) {
    return { form: await request.formData(), files: [] };
  }
  const form = new FormData();
  const files: Promise<SentFile>[] = [];
  const budget = { left: MOST_AT_ONCE };
  const reader = new Busboy({
    headers: { 'content-type': type },
    limits: { fieldSize: LONGEST_TEXT, fileSize: limits.sent + 1 }
  });
  reader.on('field', (name, value) => form.append(name, value));
  reader.on('file', (_field, stream, name) => files.push(kept(stream, name, budget)));
  await pipeline(Readable.from(request.body), reader);
  // An input in which nothing was chosen is sent as a file without a name.
  return { form, files: (await Promise.all(files)).filter(({ name }) => name !== '') };
}

async function kept(
  stream: BusboyFileStream,
  name: string | undefined,
  budget: { left: number }
): Promise<SentFile> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    budget.left -= chunk.length;
    if (budget.left < 0 || size > limits.sent) chunks.length = 0;
    else chunks.push(chunk);
  }
  const file = { name: (name ?? '').normalize('NFC').slice(-200), bytes: Buffer.concat(chunks) };
  if (size > limits.sent) return { ...file, refusal: 'too-large' };
  return chunks.length === 0 && size > 0 ? { ...file, refusal: 'too-many-at-once' } : file;
}
