import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { reseal } from '#engine/sealing/reseal.ts';
import { mayBeLetIn, openFirst } from '#programme/tips/shut-out.ts';
import type { ToldTip } from '#programme/tips/told.ts';
import { type Answer, ask } from './ask.ts';
import type { HeldKeys } from './held-keys.svelte.ts';
import type { ReadMessage, Sealed } from './read-tip.ts';
import { notSealed } from './write-tip.ts';

type BoxReader = Answer<'tip-boxes'>['box']['receivers'][number];
type ToReseal = Answer<'tips-to-reseal'>;

/** Seals what was opened to the receivers one level up, but for those whom the sender shut out. */
export async function passUp(
  tip: Sealed,
  messages: readonly ReadMessage[],
  keys: HeldKeys,
  above: readonly BoxReader[]
): Promise<void> {
  const told = messages.find((one) => one.told)?.told;
  const made = [];
  for (const { sealed } of messages) {
    // Who the sender is was agreed to for one reader only.
    if (sealed.kind === 'identity') continue;
    const place = { box: tip.unit, tip: tip.id, number: sealed.number, kind: sealed.kind };
    for (const to of above) {
      if (mayBeLetIn(told, to)) made.push(await resealedTo(place, sealed, keys, to));
    }
  }
  if (made.length === 0) throw notSealed;
  await ask('pass-tip-up', { tip: tip.id, keys: made });
}

/** Lets a colleague into the tips of before, some hundreds at a time; gives how many messages there were. */
export async function letInto(key: string, keys: HeldKeys): Promise<number> {
  let count = 0;
  for (;;) {
    const answer = await ask('tips-to-reseal', { key });
    const told = await readFirsts(answer, keys);
    const made = [];
    for (const { tip, unit, message, kind, commitment, by, sealed } of answer.messages) {
      if (!keys.reader(by) || !mayBeLetIn(told.get(tip), answer.reader)) continue;
      // What the server names is a message kind; another would not open.
      const place = { box: unit, tip, number: message, kind: kind as 'tip' };
      const from = { number: message, key: by, commitment, sealed };
      made.push({ tip, ...(await resealedTo(place, from, keys, answer.reader)) });
    }
    if (made.length === 0) return count;
    await ask('reseal-tips', { keys: made });
    count += made.length;
  }
}

/** What the sender of each tip said, opened here; tips that do not open are missing. */
async function readFirsts(
  { firsts, messages }: ToReseal,
  keys: HeldKeys
): Promise<ReadonlyMap<string, ToldTip>> {
  const told = new Map<string, ToldTip>();
  for (const first of firsts) {
    const box = messages.find(({ tip }) => tip === first.tip)?.unit;
    const by = keys.reader(first.key);
    const opened = box && by && (await openFirst(box, first, by));
    if (opened) told.set(first.tip, opened);
  }
  return told;
}

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
