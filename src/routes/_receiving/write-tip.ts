import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import { utf8 } from '#engine/sealing/bytes.ts';
import { envelopeBytes } from '#engine/sealing/envelope-bytes.ts';
import type { Reader } from '#engine/sealing/place-in-tip.ts';
import { keyIdOf } from '#engine/sealing/receiver-key.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { seal } from '#engine/sealing/seal.ts';
import { mayBeLetIn } from '#programme/tips/shut-out.ts';
import type { ToldReply, ToldTip } from '#programme/tips/told.ts';
import { ask, Refused } from './ask.ts';
import type { Sealed } from './read-tip.ts';

export const notSealed = new Refused({
  vi: 'Chưa niêm phong được: khóa của người nhận không hợp lệ, hoặc lời quá dài. Hãy mở lại tin rồi làm lại.',
  en: 'It could not be sealed: a key is not valid, or the words are too long. Open the tip again and repeat.'
});

/** What the sender sealed, as far as it bears on who reads on. */
export interface FromSender {
  /** The tip itself: nobody whom it shuts out is sealed to. */
  readonly told: ToldTip | undefined;
  /** To whom answers are sealed. */
  readonly senderKey: string | undefined;
}

/** Seals an answer to the sender and the receivers who may read, or a note to these, and sends it. */
export async function write(
  tip: Sealed,
  kind: 'reply' | 'note',
  text: string,
  { told: from, senderKey }: FromSender
): Promise<void> {
  const allowed = tip.receivers.filter((reader) => mayBeLetIn(from, reader));
  const readers: Reader[] = allowed.map(({ key, publicKey }) => ({
    kind: 'receiver',
    key,
    publicKey: bytesOfBase64(publicKey)
  }));
  if (kind === 'reply') {
    const publicKey = bytesOfBase64(senderKey ?? '');
    readers.push({ kind: 'sender', key: await keyIdOf(publicKey), publicKey });
  }
  const number = tip.next[kind];
  const told: ToldReply = { v: 1, text };
  const place = { box: tip.unit, tip: tip.id, number, kind };
  const envelope = await seal(place, { body: utf8(JSON.stringify(told)), files: [] }, readers);
  if (isRefusal(envelope)) throw notSealed;
  const sent = { tip: tip.id, number, envelope: base64Of(envelopeBytes(envelope)) };
  await ask(kind === 'reply' ? 'reply-to-tip' : 'note-on-tip', sent);
}
