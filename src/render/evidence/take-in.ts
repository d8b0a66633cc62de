import { createHash } from 'node:crypto';
import { problem } from '#basis/problem.ts';
import { inspect } from './inspector.ts';
import type { MediaType } from './inspection.ts';
import { limits } from './limits.ts';
import { type Refusal, refusals } from './refusals.ts';
import { toldType } from './told-type.ts';

/** A photo or file as it will be kept. */
export interface TakenIn {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  readonly type: MediaType;
  readonly bytes: Uint8Array;
  /** Of a photo. */
  readonly thumbnail?: Uint8Array;
}

/** Takes in what was sent under a name, or says why not. The name decides nothing. */
export async function takeIn(name: string, bytes: Uint8Array): Promise<TakenIn> {
  if (bytes.length === 0) throw refused(name, 'empty');
  if (bytes.length > limits.sent) throw refused(name, 'too-large');
  const type = toldType(bytes);
  if (!isTaken(type)) throw refused(name, type);
  const found = await inspect({ bytes, type });
  if ('refused' in found) throw refused(name, found.refused);
  if ('file' in found) return { hash: hashOf(bytes), type: found.file, bytes };
  const { kept, thumbnail } = found.photo;
  return { hash: hashOf(kept), type: 'image/jpeg', bytes: kept, thumbnail };
}

type Taken = Parameters<typeof inspect>[0]['type'];

const TAKEN: ReadonlySet<string> = new Set<Taken>(['jpeg', 'png', 'webp', 'heic', 'pdf', 'zip']);

function isTaken(type: ReturnType<typeof toldType>): type is Taken {
  return TAKEN.has(type);
}

function refused(name: string, refusal: Refusal) {
  return problem('evidence-refused', { name, reason: refusals[refusal] });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
