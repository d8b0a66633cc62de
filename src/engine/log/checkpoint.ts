import { HASH_SIZE } from './tree-hash.ts';

/** What is signed: so many leaves have this root (c2sp.org/tlog-checkpoint). */
export interface Checkpoint {
  /** Name of the log, the same as that of its key. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toBase64()}\n`;
}

/** Lines after the third belong to extensions and are passed over. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [origin = '', size = '', root = ''] = text.split('\n');
  const hash = bytesOf(root);
  const isGood =
    text.endsWith('\n') && origin !== '' && /^(0|[1-9]\d{0,14})$/u.test(size) && hash?.length === HASH_SIZE;
  return isGood ? { origin, size: Number(size), root: hash } : undefined;
}

export function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.fromBase64(base64, { lastChunkHandling: 'strict' });
  } catch {
    return undefined;
  }
}
