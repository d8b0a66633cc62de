import type { Claim } from './claim.ts';
import type { Derived } from './code-of.ts';

/**
 * A headline names a figure without the words that tell what it counts; the text repeats it with them. Figures of
 * the same number and noun take the reading of the one whose surroundings tell most.
 */
export function agreed(
  claims: readonly Claim[],
  scores: readonly number[],
  derived: Derived
): readonly Claim[] {
  const best = new Map<string, number>();
  const keys = claims.map((claim) => (isRepeated(claim) ? keyOf(claim) : ''));
  claims.forEach((_, at) => {
    const key = keys[at] ?? '';
    if (key === '') return;
    const known = best.get(key);
    if (known === undefined || (scores[at] ?? 0) > (scores[known] ?? 0)) best.set(key, at);
  });
  return claims.map((claim, at) => {
    const told = claims[best.get(keys[at] ?? '') ?? at];
    if (!told || told.code === claim.code || told.code === derived.other) return claim;
    const { indicator: _, ...rest } = claim;
    return {
      ...rest,
      code: told.code,
      ...(told.indicator === undefined ? {} : { indicator: told.indicator }),
      because: { rule: claim.because.rule, phrase: told.because.phrase }
    };
  });
}

/** Small numbers meet by chance. */
const LEAST = 10;

function isRepeated({ value }: Claim): boolean {
  return value !== null && value >= LEAST;
}

function keyOf({ value, bound, noun }: Claim): string {
  return `${String(value)} ${bound} ${noun.toLowerCase()}`;
}
