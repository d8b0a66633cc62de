import { type Bytes, hexOf, KEY_ID_BYTES, utf8 } from './bytes.ts';
import { hkdf, sha256 } from './hkdf.ts';
import { keyPairOf, type RawKeyPair } from './keys.ts';

/**
 * Slows down whoever tries codes against a copied database: it costs an old phone a quarter of a second, and adds
 * 17 bits to the 80 of the code.
 */
const ROUNDS = 100_000;

/** All that a code opens; nothing of it is kept by the server but the hash of the look-up. */
export interface FromCode {
  /** Shown to find the tip; the server keeps only its SHA-256. */
  readonly lookUp: Bytes;
  readonly keys: RawKeyPair;
  /** Names the key in envelopes; says nothing about the code. */
  readonly keyId: string;
}

export async function fromCode(code: string): Promise<FromCode> {
  const stretched = await stretch(code);
  const [lookUp, seed] = await Promise.all([
    hkdf(stretched, 'toandan tip 1 look-up', 32),
    hkdf(stretched, 'toandan tip 1 key of the sender', 32)
  ]);
  const keys = await keyPairOf(seed);
  stretched.fill(0);
  seed.fill(0);
  return { lookUp, keys, keyId: await keyIdOf(keys.publicKey) };
}

/** The id of a key that has no row: the beginning of its hash. */
export async function keyIdOf(publicKey: Bytes): Promise<string> {
  return hexOf((await sha256(publicKey)).subarray(0, KEY_ID_BYTES));
}

async function stretch(code: string): Promise<Bytes> {
  const material = await crypto.subtle.importKey('raw', utf8(code), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: utf8('toandan tip 1 code'), iterations: ROUNDS };
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, 256));
}
