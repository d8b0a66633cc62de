import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm()
});

/** Of an encapsulated P-256 key, which stands before what it seals. */
const KEY_BYTES = 65;

/** What binds a sealed thing to its place: nothing can be moved to another without being refused there. */
export interface Binding {
  /** The protocol and its version. */
  readonly info: string;
  /** Where it belongs: tip, number, reader and such. */
  readonly about: string;
}

/** A private key that a passphrase has opened; it cannot be read out of the browser by script. */
export interface OpenedKey {
  readonly id: string;
  readonly pair: CryptoKeyPair;
}

/** Seals to a public key by HPKE (RFC 9180). */
export async function sealToKey(
  publicKey: Uint8Array,
  { info, about }: Binding,
  content: Uint8Array
): Promise<Uint8Array<ArrayBuffer>> {
  const sender = await suite.createSenderContext({
    recipientPublicKey: await importPublicKey(publicKey),
    info: utf8(info)
  });
  const sealed = await sender.seal(plain(content), utf8(about));
  return new Uint8Array([...new Uint8Array(sender.enc), ...new Uint8Array(sealed)]);
}

/** Nothing when it was sealed to another key, for another place, or altered. */
export async function openSealed(
  { pair }: Pick<OpenedKey, 'pair'>,
  { info, about }: Binding,
  sealed: Uint8Array
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const recipient = await suite.createRecipientContext({
      recipientKey: pair,
      enc: plain(sealed.subarray(0, KEY_BYTES)),
      info: utf8(info)
    });
    return new Uint8Array(await recipient.open(plain(sealed.subarray(KEY_BYTES)), utf8(about)));
  } catch {
    return undefined;
  }
}

/** Throws when the bytes are no point of the curve. */
export function importPublicKey(raw: Uint8Array): Promise<CryptoKey> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  return crypto.subtle.importKey('raw', new Uint8Array(raw), curve, true, []);
}

function utf8(text: string): ArrayBuffer {
  return plain(new TextEncoder().encode(text));
}

function plain(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
