import { type Bytes, joined } from './bytes.ts';
import { contentKey, partCipher } from './content-key.ts';
import type { Envelope, SealedKey } from './envelope.ts';
import { MOST_FILES, MOST_KEYS, stepsOf } from './envelope-bytes.ts';
import { readPublicKey } from './keys.ts';
import { padded } from './padding.ts';
import { placeBytes, type PlaceInTip, type Reader, readerBytes } from './place-in-tip.ts';
import { suite } from './suite.ts';

/** What a message holds, in clear: words of whatever form, and files. */
export interface Content {
  readonly body: Uint8Array;
  readonly files: readonly Uint8Array[];
}

export type SealRefusal = 'no-reader' | 'bad-key' | 'too-many' | 'too-large';

/** Seals under a fresh secret that nobody but the readers gets; the secret is not kept. */
export async function seal(
  place: PlaceInTip,
  { body, files }: Content,
  readers: readonly Reader[]
): Promise<Envelope | SealRefusal> {
  if (readers.length === 0) return 'no-reader';
  if (readers.length > MOST_KEYS || files.length > MOST_FILES) return 'too-many';
  const secret = crypto.getRandomValues(new Uint8Array(32));
  try {
    const { key, commitment } = await contentKey(secret, place);
    const parts: Uint8Array[] = [];
    for (const [part, content] of [body, ...files].entries()) {
      const whole = padded(content, stepsOf(part));
      if (!whole) return 'too-large';
      const cipher = partCipher(place, part, 1 + files.length);
      parts.push(new Uint8Array(await crypto.subtle.encrypt(cipher, key, whole)));
      whole.fill(0);
    }
    const keys: SealedKey[] = [];
    for (const reader of readers) {
      const sealed = await sealSecret(place, secret, reader);
      if (!sealed) return 'bad-key';
      keys.push(sealed);
    }
    return { commitment, keys, parts };
  } finally {
    secret.fill(0);
  }
}

/** Nothing when the reader's key is none. */
export async function sealSecret(
  place: PlaceInTip,
  secret: Bytes,
  reader: Reader
): Promise<SealedKey | undefined> {
  const recipientPublicKey = await readPublicKey(reader.publicKey);
  if (!recipientPublicKey) return undefined;
  const { enc, ct } = await suite.seal(
    { recipientPublicKey, info: placeBytes(place).buffer },
    secret.buffer,
    readerBytes(reader).buffer
  );
  return { kind: reader.kind, key: reader.key, bytes: joined(new Uint8Array(enc), new Uint8Array(ct)) };
}
