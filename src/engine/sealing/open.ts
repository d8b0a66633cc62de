import { type Bytes, sameBytes } from './bytes.ts';
import { type ContentKey, contentKey, partCipher } from './content-key.ts';
import type { Envelope, SealedKey } from './envelope.ts';
import { readPrivateKey } from './keys.ts';
import { unpadded } from './padding.ts';
import { placeBytes, type PlaceInTip, type ReaderName, readerBytes } from './place-in-tip.ts';
import type { Content } from './seal.ts';
import { ENC_BYTES, suite } from './suite.ts';

/**
 * A reader with the own private key. A pair need not be one that can be read out; of a private `CryptoKey` alone the
 * public half has to be reckoned, which the browser does only for one that can.
 */
export interface OpeningReader extends ReaderName {
  readonly privateKey: Uint8Array | CryptoKey | CryptoKeyPair;
}

/** `not-for-reader`: no key was sealed to this one. `altered`: something is not as it was sealed, or not there. */
export type OpenRefusal = 'not-for-reader' | 'altered';

export async function open(
  place: PlaceInTip,
  { commitment, keys, parts }: Envelope,
  reader: OpeningReader
): Promise<Content | OpenRefusal> {
  const secret = await openSecret(place, { commitment, keys }, reader);
  if (typeof secret === 'string') return secret;
  const content = await contentKey(secret, place);
  secret.fill(0);
  const opened: Uint8Array[] = [];
  for (const [part, sealed] of parts.entries()) {
    const clear = await openPart(place, content, { sealed, part, of: parts.length });
    if (!clear) return 'altered';
    opened.push(clear);
  }
  const [body, ...files] = opened;
  return body ? { body, files } : 'altered';
}

/** One part of a message, such as a photo of many; the words are part 0. Parts that are not asked for are not fetched. */
export async function openOne(
  place: PlaceInTip,
  envelope: Pick<Envelope, 'commitment' | 'keys'>,
  reader: OpeningReader,
  part: { readonly sealed: Uint8Array; readonly part: number; readonly of: number }
): Promise<Bytes | OpenRefusal> {
  const secret = await openSecret(place, envelope, reader);
  if (typeof secret === 'string') return secret;
  const content = await contentKey(secret, place);
  secret.fill(0);
  return (await openPart(place, content, part)) ?? 'altered';
}

/** The secret of a message, for sealing it to one more reader. */
export async function openSecret(
  place: PlaceInTip,
  { commitment, keys }: Pick<Envelope, 'commitment' | 'keys'>,
  reader: OpeningReader
): Promise<Bytes | OpenRefusal> {
  const sealed = keys.find(({ kind, key }) => kind === reader.kind && key === reader.key);
  if (!sealed) return 'not-for-reader';
  const secret = await unsealed(place, sealed, reader);
  if (!secret) return 'altered';
  const content = await contentKey(secret, place);
  return sameBytes(content.commitment, commitment) ? secret : 'altered';
}

async function unsealed(
  place: PlaceInTip,
  { bytes }: SealedKey,
  reader: OpeningReader
): Promise<Bytes | undefined> {
  const recipientKey =
    reader.privateKey instanceof Uint8Array ? await readPrivateKey(reader.privateKey) : reader.privateKey;
  if (!recipientKey) return undefined;
  const enc = Uint8Array.from(bytes.subarray(0, ENC_BYTES)).buffer;
  try {
    const secret = await suite.open(
      { recipientKey, enc, info: placeBytes(place).buffer },
      Uint8Array.from(bytes.subarray(ENC_BYTES)).buffer,
      readerBytes(reader).buffer
    );
    return new Uint8Array(secret);
  } catch {
    return undefined;
  }
}

async function openPart(
  place: PlaceInTip,
  { key }: ContentKey,
  { sealed, part, of }: { readonly sealed: Uint8Array; readonly part: number; readonly of: number }
): Promise<Bytes | undefined> {
  try {
    const cipher = partCipher(place, part, of);
    return unpadded(new Uint8Array(await crypto.subtle.decrypt(cipher, key, Uint8Array.from(sealed))));
  } catch {
    return undefined;
  }
}
