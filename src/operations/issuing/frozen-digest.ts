import { createHash } from 'node:crypto';
import { definitionText } from '#engine/indicators/definition-text.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';

/** SHA-256 in hex of a report's canonical JSON. */
export function digestOf(frozen: string): string {
  return createHash('sha256').update(frozen, 'utf8').digest('hex');
}

/** Without I, O, 0 and 1, which people confuse. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** The first sixty bits of a digest as people read them aloud: `K7QF-2M9T-XW4A`. */
export function codeOf(digest: string): string {
  const bits = BigInt(`0x${digest.slice(0, 15)}`);
  const letters = Array.from({ length: 12 }, (_, at) => LETTERS[Number((bits >> BigInt(55 - at * 5)) & 31n)]);
  return (letters.join('').match(/.{4}/gu) ?? []).join('-');
}

/** Indicator id → digest of its definition as it is now. */
export function definitionDigests(indicators: Iterable<Indicator>): Readonly<Record<string, string>> {
  return Object.fromEntries([...indicators].map((one) => [one.id, digestOf(definitionText(one))]));
}
