import { isBase64 } from '#basis/base64.ts';
import * as v from 'valibot';

/** Base64 of at most 20 MB. */
export const paperSchema = v.pipe(v.string(), v.maxLength(28_000_000), v.check(isBase64, 'base64'));

export function bytesIn(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
