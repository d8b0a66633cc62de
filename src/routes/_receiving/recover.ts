import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import { openedKey } from '#engine/sealing/receiver-key.ts';
import { passShare, restore } from '#engine/sealing/shares.ts';
import { labelOf } from '#messages/say.ts';
import { type Answer, ask, Refused } from './ask.ts';
import type { HeldKeys } from './held-keys.svelte.ts';
import { letInto } from './let-in.ts';

type Asked = Answer<'recoveries'>['asked'][number];
type ToAnswer = Answer<'recoveries'>['toAnswer'][number];

/** Opens the own part here and seals it to the new key of who asks. */
export async function givePart(
  keys: HeldKeys,
  { id, lost, asker, askerKey, share }: ToAnswer
): Promise<void> {
  const custodian = keys.opened.find((key) => key.id === share.custodian);
  const to = { id: asker, publicKey: bytesOfBase64(askerKey) };
  const sealed = { custodian: share.custodian, sealed: bytesOfBase64(share.sealed) };
  const passed = custodian && (await passShare(custodian, { lost, share: sealed, to }));
  if (!passed) throw new Refused(labelOf('receiving.unreadable'));
  await ask('answer-recovery', { recovery: id, passed: base64Of(passed) });
}

/** From enough parts the old key; what was sealed to it is sealed to the new one, and the old one ends. */
export async function restoreAll(
  keys: HeldKeys,
  { id, lost, asker, wrapping, passed }: Asked
): Promise<number> {
  const own = keys.opened.find((key) => key.id === asker);
  const old = { id: lost.id, publicKey: bytesOfBase64(lost.publicKey) };
  const parts = { wrapping, passed: passed.map(bytesOfBase64) };
  const restored = own && (await restore(own, old, parts));
  const opened = restored && (await openedKey(restored));
  if (!opened) throw new Refused(labelOf('receiving.notRestored'));
  keys.hold([opened]);
  const count = await letInto(asker, keys);
  await ask('retire-tip-key', { key: lost.id });
  await ask('end-recovery', { recovery: id });
  return count;
}
