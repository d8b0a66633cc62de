import { type Bytes, joined, numberBytes, utf8 } from './bytes.ts';
import { hkdf } from './hkdf.ts';
import { placeBytes, type PlaceInTip } from './place-in-tip.ts';

/** What one secret gives at one place: the key of the parts, and a mark that binds to it. */
export interface ContentKey {
  readonly key: CryptoKey;
  readonly commitment: Bytes;
}

export async function contentKey(secret: Bytes, place: PlaceInTip): Promise<ContentKey> {
  const derived = await hkdf(secret, joined(utf8('content '), placeBytes(place)), 64);
  const raw = derived.slice(0, 32);
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const commitment = derived.slice(32);
  for (const bytes of [raw, derived]) bytes.fill(0);
  return { key, commitment };
}

/**
 * A secret serves one message only, so the number of the part may be the nonce. How many parts there are is bound
 * into each: none can be left out, added or change places.
 */
export function partCipher(place: PlaceInTip, part: number, parts: number): AesGcmParams {
  const iv = new Uint8Array(12);
  iv[11] = part;
  const additionalData = joined(placeBytes(place), numberBytes(part, 1), numberBytes(parts, 1));
  return { name: 'AES-GCM', iv, additionalData };
}
