import { type Bytes, utf8 } from './bytes.ts';

/** HKDF-SHA256; `info` keeps apart what is derived from one secret. */
export async function hkdf(secret: Bytes, info: string | Bytes, size: number): Promise<Bytes> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const how = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(32),
    info: typeof info === 'string' ? utf8(info) : info
  };
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, 8 * size));
}

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
