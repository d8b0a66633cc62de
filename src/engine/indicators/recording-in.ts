import type { Day } from '#basis/day.ts';
import type { Plan } from './plan.ts';

interface Recording {
  readonly since: ReadonlyMap<string, Day>;
  readonly to: Day;
  readonly count: number;
}

/** The same communes are asked about again and again, and what is known of them seldom changes. */
const recordingKnown = new WeakMap<readonly string[], Recording>();

/** How many of the plan's communes recorded anything by its last day. */
export function recordingIn({ communes, span: { to } }: Plan, since: ReadonlyMap<string, Day>): number {
  const had = recordingKnown.get(communes);
  if (had?.since === since && had.to === to) return had.count;
  const count = countRecording(communes, since, to);
  recordingKnown.set(communes, { since, to, count });
  return count;
}

function countRecording(communes: readonly string[], since: ReadonlyMap<string, Day>, to: Day): number {
  let count = 0;
  for (const commune of communes) {
    const day = since.get(commune);
    if (day !== undefined && day <= to) count += 1;
  }
  return count;
}
