import { combine, split } from 'shamir-secret-sharing';
import { base64Of, bytesOfBase64 } from './base64.ts';
import type { NewKey, PublicKey } from './receiver-key.ts';
import { type Binding, openSealed, type OpenedKey, sealToKey } from './seal-to-key.ts';

/** A private key wrapped a second time, under a key that nobody has: its parts lie with custodians. */
export interface RecoveryWrapping {
  readonly iv: string;
  readonly bytes: string;
  /** Parts that are needed. */
  readonly needed: number;
}

/** A part of the recovery key, sealed to one custodian. */
export interface SealedShare {
  /** Key id of the custodian. */
  readonly custodian: string;
  readonly sealed: Uint8Array;
}

export interface Split {
  readonly wrapping: RecoveryWrapping;
  readonly shares: readonly SealedShare[];
}

/** At least this many custodians act together: one alone opens nothing. */
export const FEWEST = 2;

/** Parts the recovery of a key among custodians, any `needed` of whom can give it back together. */
export async function splitAmong(
  key: NewKey,
  custodians: readonly PublicKey[],
  needed: number
): Promise<Split> {
  const random = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await imported(random);
  const bytes = await crypto.subtle.encrypt(aes(key.id, iv), wrapping, new Uint8Array(key.privateKey));
  const parts = await split(random, custodians.length, needed);
  const shares = custodians.map(async ({ id, publicKey }, at): Promise<SealedShare> => {
    const part = parts[at] ?? new Uint8Array();
    return { custodian: id, sealed: await sealToKey(publicKey, ofShare(key.id, id), part) };
  });
  return {
    wrapping: { iv: base64Of(iv), bytes: base64Of(new Uint8Array(bytes)), needed },
    shares: await Promise.all(shares)
  };
}

/**
 * A custodian opens the own part and seals it to the new key of who lost the old one. The part is never shown.
 * Nothing when the part is not this custodian's.
 */
export async function passShare(
  custodian: OpenedKey,
  { lost, share, to }: { readonly lost: string; readonly share: SealedShare; readonly to: PublicKey }
): Promise<Uint8Array | undefined> {
  const part = await openSealed(custodian, ofShare(lost, custodian.id), share.sealed);
  return part && sealToKey(to.publicKey, ofPassedShare(lost, to.id), part);
}

/** The lost private key, from the parts that were passed on; nothing when they are too few or any is false. */
export async function restore(
  asker: OpenedKey,
  lost: PublicKey,
  { wrapping, passed }: { readonly wrapping: RecoveryWrapping; readonly passed: readonly Uint8Array[] }
): Promise<NewKey | undefined> {
  if (passed.length < Math.max(FEWEST, wrapping.needed)) return undefined;
  const parts: Uint8Array[] = [];
  for (const sealed of passed) {
    const part = await openSealed(asker, ofPassedShare(lost.id, asker.id), sealed);
    if (part) parts.push(part);
  }
  try {
    const key = await imported(await combine(parts));
    const opened = await crypto.subtle.decrypt(
      aes(lost.id, bytesOfBase64(wrapping.iv)),
      key,
      bytesOfBase64(wrapping.bytes)
    );
    return { ...lost, privateKey: new Uint8Array(opened) };
  } catch {
    return undefined;
  }
}

function ofShare(lost: string, custodian: string): Binding {
  return { info: 'toandan share 1', about: `${lost}|${custodian}` };
}

function ofPassedShare(lost: string, asker: string): Binding {
  return { info: 'toandan passed share 1', about: `${lost}|${asker}` };
}

function imported(bytes: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function aes(id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`toandan recovery 1|${id}`) };
}
