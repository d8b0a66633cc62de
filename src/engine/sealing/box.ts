import { canonicalJson } from '#basis/canonical-json.ts';
import type { Day } from '#basis/day.ts';
import { base64Of, bytesOfBase64 } from './base64.ts';
import { keyIdOf, type PublicKey } from './receiver-key.ts';
import { syllablesOf } from './syllables.ts';

/** A receiver reads what is sent to the box; a custodian keeps parts of keys, and identities. */
export type Purpose = 'receiver' | 'custodian';

/** What happened to the box of a unit; signed by the key of the log, chained, public. */
export interface BoxChange {
  readonly unit: string;
  /** From 1 on. */
  readonly number: number;
  readonly day: Day;
  readonly what: 'added' | 'retired';
  readonly purpose: Purpose;
  readonly key: string;
  /** In base64. */
  readonly publicKey: string;
  /** As citizens read who it is: the office, by its own choice. */
  readonly words: string;
  /** SHA-256 of the signed text before it; empty for the first. */
  readonly previous: string;
}

/** A key that stands in the box. */
export interface BoxKey extends PublicKey {
  readonly purpose: Purpose;
  readonly words: string;
  readonly since: Day;
}

const FORMAT = 'toandan box change 1';

/** What is signed. */
export function changeText(change: BoxChange): string {
  return `${FORMAT}\n${canonicalJson(change)}\n`;
}

/** `previous` of the change that comes after this text. */
export async function markOf(text: string): Promise<string> {
  return base64Of(await sha256(new TextEncoder().encode(text)));
}

/**
 * The keys that stand in the box of a unit, by its list of changes alone. `texts` are what the signatures were
 * found good for, oldest first. Nothing when the list does not hold together: then nobody is given a key of it.
 */
export async function foldBox(
  unit: string,
  texts: readonly string[]
): Promise<readonly BoxKey[] | undefined> {
  const keys = new Map<string, BoxKey>();
  let previous = '';
  for (const [at, text] of texts.entries()) {
    const change = changeOf(text);
    if (change?.unit !== unit || change.number !== at + 1 || change.previous !== previous) return undefined;
    const { what, key, purpose, words, day } = change;
    const publicKey = bytesOfBase64(change.publicKey);
    if ((await keyIdOf(publicKey)) !== key) return undefined;
    if (what === 'added') keys.set(key, { id: key, publicKey, purpose, words, since: day });
    else keys.delete(key);
    previous = await markOf(text);
  }
  return [...keys.values()];
}

const FINGERPRINT_SYLLABLES = 8;

/** Changes with every receiver's key that comes or goes; the poster prints it, and a reader says it aloud. */
export async function fingerprintOf(keys: readonly Pick<PublicKey, 'id'>[]): Promise<string> {
  const ids = keys.map(({ id }) => id).toSorted();
  const hash = await sha256(new TextEncoder().encode(`toandan fingerprint 1|${ids.join('|')}`));
  return syllablesOf(hash, FINGERPRINT_SYLLABLES).join(' ');
}

export function changeOf(text: string): BoxChange | undefined {
  const [format, json = '', end] = text.split('\n');
  if (format !== FORMAT || end !== '') return undefined;
  // What was signed here came from `changeText`.
  return JSON.parse(json) as BoxChange;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
