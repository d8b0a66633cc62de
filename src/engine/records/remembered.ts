import type { FieldSet, FieldValue, Values } from './field.ts';

/** What a form offers first, because it was written here before; the most frequent first. */
export interface Remembered {
  readonly hamlets: readonly string[];
  readonly coHosts: readonly string[];
  /** By field: texts of a text field, option ids of a choice. */
  readonly byField: Readonly<Record<string, readonly string[]>>;
}

interface Past {
  readonly hamlet: string | undefined;
  readonly coHosts: readonly string[];
  readonly values: Values | undefined;
}

/** As many as a phone shows without scrolling. */
const HAMLETS = 8;
const TEXTS = 12;

export function rememberedOf(fields: FieldSet, past: readonly Past[]): Remembered {
  const ofKind = past.flatMap(({ values, coHosts }) => (values ? [{ values, coHosts }] : []));
  const byField = Object.entries(fields).flatMap(([name, { type, isOwn }]) => {
    if (isOwn || (type !== 'text' && type !== 'choice' && type !== 'choices')) return [];
    const written = mostFrequent(ofKind.flatMap(({ values }) => wordsIn(values[name])));
    return written.length > 0 ? [[name, type === 'text' ? written.slice(0, TEXTS) : written] as const] : [];
  });
  return {
    hamlets: mostFrequent(past.flatMap(({ hamlet }) => hamlet ?? [])).slice(0, HAMLETS),
    coHosts: mostFrequent(ofKind.flatMap(({ coHosts }) => coHosts)),
    byField: Object.fromEntries(byField)
  };
}

/** Of equals the one that was met first, which is the latest. */
export function mostFrequent(all: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const one of all) times.set(one, (times.get(one) ?? 0) + 1);
  return [...times].toSorted(([, a], [, b]) => b - a).map(([one]) => one);
}

function wordsIn(value: FieldValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
