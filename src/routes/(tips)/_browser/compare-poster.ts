import { fingerprintOf } from '#engine/sealing/box.ts';
import { keyIdOf } from '#engine/sealing/from-code.ts';
import type { TipBox } from '#operations/tips/described-box.ts';
import { keysGiven } from './keys-given.ts';

/**
 * Who came by the QR code of a poster brings the fingerprint that was printed, after #: it is held against the keys
 * that this page was given, reckoned here and not taken from the server's word.
 */
export async function isAsOnPoster(boxes: readonly TipBox[], hash: string): Promise<boolean> {
  const printed = /#dau=([a-z-]+)/u.exec(hash)?.[1];
  const [box] = boxes;
  if (printed === undefined || !box) return true;
  const keys = keysGiven(box.receivers);
  const ids = await Promise.all(
    keys.map(async ({ publicKey }) => ({ id: await keyIdOf(Uint8Array.from(publicKey)) }))
  );
  return (await fingerprintOf(ids)) === printed.replaceAll('-', ' ');
}
