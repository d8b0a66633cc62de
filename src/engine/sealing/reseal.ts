import type { Envelope, SealedKey } from './envelope.ts';
import { type OpenRefusal, type OpeningReader, openSecret } from './open.ts';
import type { PlaceInTip, Reader } from './place-in-tip.ts';
import { sealSecret, type SealRefusal } from './seal.ts';

/** One reader's browser lets another one in: the content stays as it is, its key is sealed once more. */
export async function reseal(
  place: PlaceInTip,
  envelope: Pick<Envelope, 'commitment' | 'keys'>,
  by: OpeningReader,
  to: Reader
): Promise<SealedKey | OpenRefusal | SealRefusal> {
  const secret = await openSecret(place, envelope, by);
  if (typeof secret === 'string') return secret;
  const sealed = await sealSecret(place, secret, to);
  secret.fill(0);
  return sealed ?? 'bad-key';
}
