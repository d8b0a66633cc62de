import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import { makePassphrase, PASSPHRASE_BYTES } from '#engine/sealing/passphrase.ts';
import {
  makeReceiverKey,
  type NewKey,
  openedKey,
  unwrapped,
  wrapByPassphrase
} from '#engine/sealing/receiver-key.ts';
import type { OpenedKey } from '#engine/sealing/seal-to-key.ts';
import { FEWEST, splitAmong } from '#engine/sealing/shares.ts';
import { type Answer, ask } from './ask.ts';
import type { OwnKey } from './held-keys.svelte.ts';

export function offeredPassphrase(): string {
  return makePassphrase(crypto.getRandomValues(new Uint8Array(PASSPHRASE_BYTES)));
}

interface Making {
  readonly purpose: OwnKey['purpose'];
  readonly words: string;
  readonly passphrase: string;
  readonly box: Answer<'my-tip-keys'>['box'];
  /** One's key whose passphrase is lost. */
  readonly replaces?: string | undefined;
}

/** Makes a key, wraps it, parts its recovery, puts it into the box; what leaves the browser is wrapped. */
export async function makeKey({
  purpose,
  words,
  passphrase,
  box,
  replaces
}: Making): Promise<OpenedKey | undefined> {
  const key = await makeReceiverKey();
  const input = {
    id: key.id,
    publicKey: base64Of(key.publicKey),
    words,
    wrapped: await wrapByPassphrase(key, passphrase),
    ...(replaces === undefined ? {} : { replaces })
  };
  if (purpose === 'custodian') await ask('make-custodian-key', input);
  else await ask('make-receiver-key', { ...input, ...(await parted(key, box)) });
  return openedKey(key);
}

/** More than half of the custodians together; a key without two custodians cannot be recovered, and the page says so. */
async function parted(key: NewKey, { custodians }: Making['box']) {
  if (custodians.length < FEWEST) return {};
  const holders = custodians.map((one) => ({ id: one.key, publicKey: bytesOfBase64(one.publicKey) }));
  const { wrapping, shares } = await splitAmong(key, holders, neededOf(holders.length));
  return {
    recovery: {
      wrapping,
      shares: shares.map(({ custodian, sealed }) => ({ custodian, sealed: base64Of(sealed) }))
    }
  };
}

/** Two of three, three of five: neither one alone, nor does one who is away shut everybody out. */
export function neededOf(custodians: number): number {
  return Math.max(FEWEST, Math.ceil((custodians + 1) / 2));
}

/** Parts the recovery of a key anew among the custodians of today; false when the passphrase does not open it. */
export async function renewParts(own: OwnKey, passphrase: string, box: Making['box']): Promise<boolean> {
  const key = { id: own.id, publicKey: bytesOfBase64(own.publicKey) };
  const privateKey = await unwrapped(key, own.wrapped, passphrase);
  if (!privateKey) return false;
  await ask('keep-recovery', { key: own.id, ...(await parted({ ...key, privateKey }, box)) });
  privateKey.fill(0);
  return true;
}
