/** What the phone keeps: nothing but the envelope can be read without the key. */
export interface Sealed {
  /** Whose it is, as a hash of the login. */
  readonly owner: string;
  readonly id: string;
  readonly sort: Sort;
  /** Which key of the owner's seals it. */
  readonly key: string;
  /** How the content is written; see `formats.ts`. */
  readonly format: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Grows by one with each writing, so that two windows cannot overwrite each other unseen. */
  readonly revision: number;
}

export type Sort = 'item' | 'draft' | 'copy' | 'photo';
export type Addressed = Pick<Sealed, 'owner' | 'id' | 'sort' | 'key' | 'format' | 'revision'>;

export async function seal(
  key: CryptoKey,
  address: Addressed,
  content: Uint8Array<ArrayBuffer>
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt(aes(address, iv), key, content);
  return { ...address, iv, bytes: new Uint8Array(bytes) };
}

/** Throws when the key is not the right one, or anything about the envelope was altered. */
export async function unseal(key: CryptoKey, sealed: Sealed): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt(aes(sealed, sealed.iv), key, sealed.bytes));
}

/** The address is part of what is authenticated: an envelope put in another's place does not open. */
function aes({ owner, id, sort, format }: Addressed, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  const additionalData = new TextEncoder().encode(`${owner}|${sort}|${id}|${format}`);
  return { name: 'AES-GCM', iv, additionalData };
}
