import type { Annotation } from '#engine/reading/annotation.ts';

export type Figure = Pick<
  Annotation,
  'start' | 'end' | 'value' | 'low' | 'high' | 'bound' | 'noun' | 'indicator'
>;

export interface Score {
  readonly annotated: number;
  readonly read: number;
  /** Same place, value and bound. */
  readonly matched: number;
  readonly nouns: number;
  readonly indicators: number;
}

/** One to one: what agrees in value and bound first, then what overlaps more. */
export function score(annotated: readonly Figure[], read: readonly Figure[]): Score {
  const pairs = annotated.flatMap((one, a) =>
    read.flatMap((other, r) => {
      const overlap = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      return overlap > 0 ? [{ a, r, overlap, agrees: agrees(one, other), one, other }] : [];
    })
  );
  const [takenA, takenR] = [new Set<number>(), new Set<number>()];
  const matches = pairs
    .toSorted((x, y) => Number(y.agrees) - Number(x.agrees) || y.overlap - x.overlap)
    .filter(({ a, r }) => {
      if (takenA.has(a) || takenR.has(r)) return false;
      takenA.add(a);
      takenR.add(r);
      return true;
    })
    .filter((pair) => pair.agrees);
  return {
    annotated: annotated.length,
    read: read.length,
    matched: matches.length,
    nouns: matches.filter(({ one, other }) => isSameNoun(one.noun, other.noun)).length,
    indicators: matches.filter(({ one, other }) => one.indicator === other.indicator).length
  };
}

export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (all, one) => ({
      annotated: all.annotated + one.annotated,
      read: all.read + one.read,
      matched: all.matched + one.matched,
      nouns: all.nouns + one.nouns,
      indicators: all.indicators + one.indicators
    }),
    { annotated: 0, read: 0, matched: 0, nouns: 0, indicators: 0 }
  );
}

export function matchF1({ annotated, read, matched }: Score): number {
  return (2 * matched) / (annotated + read);
}

function agrees(one: Figure, other: Figure): boolean {
  if (one.bound !== other.bound) return false;
  return one.bound === 'range' ? one.low === other.low && one.high === other.high : one.value === other.value;
}

function isSameNoun(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a === b || (a !== '' && b !== '' && (a.startsWith(`${b} `) || b.startsWith(`${a} `)));
}

function plain(noun: string): string {
  return noun
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/["'“”‘’«»]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
