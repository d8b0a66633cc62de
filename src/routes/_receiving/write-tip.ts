import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import { utf8 } from '#engine/sealing/bytes.ts';
import { envelopeBytes } from '#engine/sealing/envelope-bytes.ts';
import type { Reader } from '#engine/sealing/place-in-tip.ts';
import { keyIdOf } from '#engine/sealing/receiver-key.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { reseal } from '#engine/sealing/reseal.ts';
import { seal } from '#engine/sealing/seal.ts';
import type { ToldReply } from '#programme/tips/told.ts';
import { type Answer, ask, Refused } from './ask.ts';
import type { HeldKeys } from './held-keys.svelte.ts';
import type { ReadMessage, Sealed } from './read-tip.ts';

const notSealed = new Refused({
  vi: 'Chưa niêm phong được: khóa của người nhận không hợp lệ, hoặc lời quá dài. Hãy mở lại tin rồi làm lại.',
  en: 'It could not be sealed: a key is not valid, or the words are too long. Open the tip again and repeat.'
});

/** Seals an answer to the sender and all receivers, or a note to the receivers, and sends it. */
export async function write(
  tip: Sealed,
  kind: 'reply' | 'note',
  text: string,
  senderKey: string | undefined
): Promise<void> {
  const readers: Reader[] = tip.receivers.map(({ key, publicKey }) => ({
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

/** Seals what was opened to the receivers one level up. */
export async function passUp(
  tip: Sealed,
  messages: readonly ReadMessage[],
  keys: HeldKeys,
  above: readonly BoxReader[]
): Promise<void> {
  const made = [];
  for (const { sealed } of messages) {
    const place = { box: tip.unit, tip: tip.id, number: sealed.number, kind: sealed.kind };
    for (const to of above) made.push(await resealedTo(place, sealed, keys, to));
  }
  await ask('pass-tip-up', { tip: tip.id, keys: made });
}

/** Lets a colleague into the tips of before, some hundreds at a time; gives how many messages there were. */
export async function letInto(key: string, keys: HeldKeys): Promise<number> {
  let count = 0;
  for (;;) {
    const { reader, messages } = await ask('tips-to-reseal', { key });
    const made = [];
    for (const { tip, unit, message, kind, commitment, by, sealed } of messages) {
      if (!keys.reader(by)) continue;
      // What the server names is a message kind; another would not open.
      const place = { box: unit, tip, number: message, kind: kind as 'tip' };
      const from = { number: message, key: by, commitment, sealed };
      made.push({ tip, ...(await resealedTo(place, from, keys, reader)) });
    }
    if (made.length === 0) return count;
    await ask('reseal-tips', { keys: made });
    count += made.length;
  }
}

type BoxReader = Answer<'tip-boxes'>['box']['receivers'][number];

async function resealedTo(
  place: Parameters<typeof reseal>[0],
  from: {
    readonly number: number;
    readonly key: string;
    readonly commitment: string;
    readonly sealed: string;
  },
  keys: HeldKeys,
  to: BoxReader
): Promise<{ readonly message: number; readonly key: string; readonly bytes: string }> {
  const by = keys.reader(from.key);
  const envelope = {
    commitment: bytesOfBase64(from.commitment),
    keys: [{ kind: 'receiver', key: from.key, bytes: bytesOfBase64(from.sealed) }]
  } as const;
  const reader = { kind: 'receiver', key: to.key, publicKey: bytesOfBase64(to.publicKey) } as const;
  const made = by && (await reseal(place, envelope, by, reader));
  if (!made || isRefusal(made)) throw notSealed;
  return { message: from.number, key: to.key, bytes: base64Of(made.bytes) };
}
