import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import { utf8 } from '#engine/sealing/bytes.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { reseal } from '#engine/sealing/reseal.ts';
import { type Binding, openSealed, sealToKey } from '#engine/sealing/seal-to-key.ts';
import { labelOf } from '#messages/say.ts';
import { type Answer, ask, Refused } from './ask.ts';
import type { HeldKeys } from './held-keys.svelte.ts';
import type { Sealed } from './read-tip.ts';

export type IdentityAsked = Answer<'identity-requests'>['requests'][number];

/** Seals the written reason to each custodian and asks. */
export async function askIdentity(tip: Sealed, message: number, reason: string): Promise<void> {
  const id = crypto.randomUUID();
  const reasons: Record<string, string> = {};
  for (const { key, publicKey } of tip.custodians) {
    const sealed = await sealToKey(bytesOfBase64(publicKey), ofReason(tip.id, key), utf8(reason));
    reasons[key] = base64Of(sealed);
  }
  await ask('ask-identity', { id, tip: tip.id, message, reasons });
}

export async function readReason(
  keys: HeldKeys,
  { tip, key, reason }: IdentityAsked
): Promise<string | undefined> {
  const own = keys.opened.find(({ id }) => id === key);
  const opened = own && (await openSealed(own, ofReason(tip, key), bytesOfBase64(reason)));
  return opened && new TextDecoder().decode(opened);
}

/** The identity is sealed to the one who asks; it is shown to nobody here. */
export async function giveIdentity(keys: HeldKeys, asked: IdentityAsked): Promise<void> {
  const by = keys.reader(asked.key, 'custodian');
  const place = { box: asked.unit, tip: asked.tip, number: asked.message, kind: 'identity' } as const;
  const envelope = {
    commitment: bytesOfBase64(asked.commitment),
    keys: [{ kind: 'custodian', key: asked.key, bytes: bytesOfBase64(asked.sealed) }]
  } as const;
  const to = { kind: 'receiver', key: asked.asker, publicKey: bytesOfBase64(asked.askerKey) } as const;
  const made = by && (await reseal(place, envelope, by, to));
  if (!made || isRefusal(made)) throw new Refused(labelOf('receiving.unreadable'));
  await ask('answer-identity', { request: asked.id, sealed: base64Of(made.bytes) });
}

function ofReason(tip: string, custodian: string): Binding {
  return { info: 'toandan reason 1', about: `${tip}|${custodian}` };
}
