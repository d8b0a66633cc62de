import { createHash } from 'node:crypto';
import type { CountedIndicator } from '#engine/indicators/indicator.ts';

/** To be raised when the engine itself reads the same definitions otherwise than before. */
const RECKONING = 2;

/** Indicator id → hash of all in its declaration that decides what a record adds. */
export function definitionHashes(counted: readonly CountedIndicator[]): Readonly<Record<string, string>> {
  return Object.fromEntries(counted.map((one) => [one.id, hashOf(one)]));
}

/** Those that count otherwise than when contributions were last written, or were not there then. */
export function changedSince(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>
): readonly string[] {
  return Object.keys(now).filter((id) => before[id] !== now[id]);
}

function hashOf({ nature, definitions }: CountedIndicator): string {
  const told = definitions.map(({ kind, ...definition }) => {
    const steps = kind.steps?.map(({ id, turns }) => [id, turns ?? '']) ?? [];
    return { ...definition, kind: kind.id, confirmedBy: kind.confirmedBy, steps };
  });
  return createHash('sha256')
    .update(JSON.stringify([RECKONING, nature, told]))
    .digest('base64url')
    .slice(0, 22);
}
