/**
 * How stored things are written. A phone may come back after a year with what an earlier version stored, so
 * a format is never changed: a new one gets the next number and a step here from the one before it.
 */
export type Upgrade = (content: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The step at place n leads from format n + 1 to n + 2. */
export const upgrades: readonly Upgrade[] = [];

export const FORMAT = upgrades.length + 1;

/** In today's format; nothing when a later version wrote it, which is then left as it lies. */
export function upgraded(
  content: Readonly<Record<string, unknown>>,
  format: number,
  steps: readonly Upgrade[] = upgrades
): Readonly<Record<string, unknown>> | undefined {
  if (format > steps.length + 1) return undefined;
  return steps.slice(format - 1).reduce((now, step) => step(now), content);
}
