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
  const best = bestOf(claims, scores);
  return claims.map((claim, at) => {
    const told = claims[best[at] ?? -1];
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

/** For each claim the one that tells most of all with its number, bound and noun; -1 for itself. */
function bestOf(claims: readonly Claim[], scores: readonly number[]): Int32Array {
  const groups = new Map<number, Map<string, number[]>>();
  const best = new Int32Array(claims.length).fill(-1);
  claims.forEach((claim, at) => {
    if (!isRepeated(claim)) return;
    const nouns = groups.get(claim.value ?? 0) ?? new Map<string, number[]>();
    groups.set(claim.value ?? 0, nouns);
    const noun = claim.noun.toLowerCase();
    const alike = nouns.get(noun);
    if (alike) alike.push(at);
    else nouns.set(noun, [at]);
  });
  for (const nouns of groups.values()) {
    for (const alike of nouns.values()) if (alike.length > 1) settle(claims, scores, alike, best);
  }
  return best;
}

/** Those of one bound take the first of the highest score. */
function settle(
  claims: readonly Claim[],
  scores: readonly number[],
  alike: readonly number[],
  best: Int32Array
): void {
  const known = new Map<string, number>();
  for (const at of alike) {
    const bound = claims[at]?.bound ?? '';
    const before = known.get(bound);
    if (before === undefined || (scores[at] ?? 0) > (scores[before] ?? 0)) known.set(bound, at);
  }
  for (const at of alike) best[at] = known.get(claims[at]?.bound ?? '') ?? at;
}
