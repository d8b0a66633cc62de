import { scryptAsync } from '@noble/hashes/scrypt.js';
import { base64Of, bytesOfBase64 } from './base64.ts';
import { plainPassphrase } from './passphrase.ts';
import { importPublicKey, type OpenedKey } from './seal-to-key.ts';

/** What anybody may know of a key. */
export interface PublicKey {
  /** The beginning of the SHA-256 of the public key, so that a key cannot stand under another's id. */
  readonly id: string;
  /** A point of P-256, uncompressed. */
  readonly publicKey: Uint8Array;
}

/** A private key that was just made, before it is wrapped; it never leaves the browser like this. */
export interface NewKey extends PublicKey {
  readonly privateKey: Uint8Array;
}

/** How much work lies between a passphrase and its key. */
export interface Hardness {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** Half a second to two on the computer of an office, and 128 MB. */
export const OFFICE: Hardness = { n: 2 ** 17, r: 8, p: 1 };

/** As the server keeps it, in base64. */
export interface WrappedKey extends Hardness {
  readonly scheme: 'scrypt-aes256gcm-1';
  readonly salt: string;
  readonly iv: string;
  readonly bytes: string;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

export async function makeReceiverKey(): Promise<NewKey> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { id: await keyIdOf(publicKey), publicKey, privateKey };
}

export async function keyIdOf(publicKey: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(publicKey)));
  return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function wrapByPassphrase(
  key: NewKey,
  passphrase: string,
  hardness: Hardness = OFFICE
): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await derived(passphrase, salt, hardness);
  const bytes = await crypto.subtle.encrypt(aes(key.id, iv), wrapping, new Uint8Array(key.privateKey));
  return {
    scheme: 'scrypt-aes256gcm-1',
    ...hardness,
    salt: base64Of(salt),
    iv: base64Of(iv),
    bytes: base64Of(new Uint8Array(bytes))
  };
}

/** The key as it can be used and not read; nothing when the passphrase is another, or the wrapping was altered. */
export async function openByPassphrase(
  key: PublicKey,
  wrapped: WrappedKey,
  passphrase: string
): Promise<OpenedKey | undefined> {
  const privateKey = await unwrapped(key, wrapped, passphrase);
  return privateKey && openedKey({ ...key, privateKey });
}

/** Under a new passphrase; nothing when the old one does not open it. */
export async function wrapAnew(
  key: PublicKey,
  wrapped: WrappedKey,
  { old, fresh, hardness = OFFICE }: { readonly old: string; readonly fresh: string; hardness?: Hardness }
): Promise<WrappedKey | undefined> {
  const privateKey = await unwrapped(key, wrapped, old);
  return privateKey && wrapByPassphrase({ ...key, privateKey }, fresh, hardness);
}

/** Nothing when the private key is not that of the public one: what it would seal nobody could open. */
export async function openedKey({ id, publicKey, privateKey }: NewKey): Promise<OpenedKey | undefined> {
  try {
    if ((await keyIdOf(publicKey)) !== id) return undefined;
    const pair = {
      privateKey: await crypto.subtle.importKey('pkcs8', new Uint8Array(privateKey), curve, false, [
        'deriveBits'
      ]),
      publicKey: await importPublicKey(publicKey)
    };
    return (await belongTogether(pair)) ? { id, pair } : undefined;
  } catch {
    return undefined;
  }
}

async function belongTogether({ privateKey, publicKey }: CryptoKeyPair): Promise<boolean> {
  const other = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const [ours, theirs] = await Promise.all([
    crypto.subtle.deriveBits({ name: 'ECDH', public: other.publicKey }, privateKey, 256),
    crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, other.privateKey, 256)
  ]);
  return base64Of(new Uint8Array(ours)) === base64Of(new Uint8Array(theirs));
}

/** The private key in clear, for wrapping or parting it anew in the browser of its owner. */
export async function unwrapped(
  { id }: PublicKey,
  { salt, iv, bytes, n, r, p }: WrappedKey,
  passphrase: string
): Promise<Uint8Array | undefined> {
  try {
    const wrapping = await derived(passphrase, bytesOfBase64(salt), { n, r, p });
    return new Uint8Array(
      await crypto.subtle.decrypt(aes(id, bytesOfBase64(iv)), wrapping, bytesOfBase64(bytes))
    );
  } catch {
    return undefined;
  }
}

async function derived(passphrase: string, salt: Uint8Array, { n, r, p }: Hardness): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(plainPassphrase(passphrase));
  const bytes = await scryptAsync(typed, salt, { N: n, r, p, dkLen: 32 });
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The id is part of what is authenticated: a wrapping put in another key's place does not open. */
function aes(id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`toandan receiver key 1|${id}`) };
}
