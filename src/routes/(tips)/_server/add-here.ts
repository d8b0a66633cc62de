import { problem } from '#basis/problem.ts';
import type { Bytes } from '#engine/sealing/bytes.ts';
import type { FromCode } from '#engine/sealing/from-code.ts';
import type { PlaceInTip } from '#engine/sealing/place-in-tip.ts';
import { isRefusal, type SealingRefusal } from '#engine/sealing/refusal.ts';
import addToTip from '#operations/tips/add-to-tip.ts';
import { asSender } from './as-sender.ts';
import { type Asked, type Followed, followed } from './followed.ts';
import { labelOfTip } from './tip-label.ts';

export interface Addition {
  readonly kind: 'word' | 'identity';
  /** Of the form without script. */
  readonly token: string;
  readonly compose: (
    tip: Followed,
    place: Omit<PlaceInTip, 'kind'>,
    from: FromCode
  ) => Promise<Bytes | SealingRefusal>;
}

/** For a browser without script: one more message, sealed here and forgotten. The tip as it is then; nothing without one. */
export async function addHere(
  asked: Asked & { readonly from: FromCode },
  { kind, token, compose }: Addition
): Promise<Followed | undefined> {
  const tip = await followed({ ...asked, from: undefined });
  if (!tip) return undefined;
  const number = Math.max(...tip.messages.map((one) => one.number), 0) + 1;
  const sealed = await compose(tip, { box: tip.unit, tip: tip.id, number }, asked.from);
  if (isRefusal(sealed)) throw problem('tip-refused', { reason: labelOfTip('sendFailed') });
  const envelope = Buffer.from(sealed).toString('base64');
  await asSender(addToTip, { lookUp: asked.lookUp, number, kind, envelope, admission: { form: token } });
  return followed(asked);
}
