import { bytesOfBase64 } from '#engine/sealing/base64.ts';
import type { BoxReader } from '#operations/tips/described-box.ts';
import type { BoxKeyGiven } from '#programme/tips/compose.ts';

export function given(readers: readonly BoxReader[]): readonly BoxKeyGiven[] {
  return readers.map(({ key, publicKey, words }) => ({ key, publicKey: bytesOfBase64(publicKey), words }));
}
