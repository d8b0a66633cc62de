import type { Label } from '#basis/label.ts';
import { plainPassphrase, weaknessOf } from '#engine/sealing/passphrase.ts';
import { labelOf } from '#messages/say.ts';

/** Why it is not taken; nothing when it is. */
export function judgePassphrase(typed: string, again: string): Label | undefined {
  const weakness = weaknessOf(typed);
  if (weakness) return weakness;
  return plainPassphrase(typed) === plainPassphrase(again) ? undefined : labelOf('receiving.differ');
}
