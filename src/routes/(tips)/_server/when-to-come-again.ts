import type { Problem } from '#basis/problem.ts';

/** Of a full queue, for the head of the answer; nothing of whatever else was refused. */
export function whenToComeAgain({ details }: Problem): Record<string, string> {
  return 'seconds' in details ? { 'retry-after': String(details.seconds) } : {};
}
