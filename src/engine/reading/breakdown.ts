import type { Claim } from './claim.ts';
import { endsSentence } from './clause.ts';
import type { Quantity } from './quantity.ts';
import type { Word } from './word.ts';

const OPENERS = [
  ['trong', 'đó'],
  ['bao', 'gồm'],
  ['cụ', 'thể'],
  ['còn', 'lại']
] as const;

/**
 * The whole of which a figure is a part: the last figure before `trong đó`, `gồm`, `riêng`, in the same sentence.
 * All figures that follow up to the end of the sentence are parts of that one.
 */
export function breakdownOf(
  words: readonly Word[],
  { from }: Quantity,
  claims: readonly Claim[],
  spots: readonly number[]
): number | undefined {
  for (let at = from - 1; at >= 0; at -= 1) {
    if (endsSentence(words, at)) return undefined;
    if (!opens(words, at)) continue;
    const whole = spots.findLastIndex((spot) => spot < at);
    const since = spots[whole];
    if (since === undefined || broken(words, since, at)) return undefined;
    return claims[whole]?.breakdownOf === undefined ? whole : claims[whole].breakdownOf;
  }
  return undefined;
}

function opens(words: readonly Word[], at: number): boolean {
  const as = words[at]?.as ?? '';
  if (as === 'gồm' || as === 'riêng') return true;
  return OPENERS.some(([a, b]) => as === a && words[at + 1]?.as === b);
}

function broken(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (endsSentence(words, at)) return true;
  return false;
}
