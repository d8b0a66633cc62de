import type { Day } from '#basis/day.ts';
import { earlier, later } from '#basis/day.ts';

import { sameWeight, type Weight } from './weight.ts';

/** Days of one commune that count with one weight, half-open. */
export interface Run {
  readonly commune: string;
  readonly from: Day;
  readonly to: Day;
  readonly weight: Weight;
}

/** The runs inside [from, to). */
export function clip(runs: readonly Run[], from: Day, to: Day): readonly Run[] {
  if (from >= to) return [];
  return runs.flatMap((run) => {
    if (from <= run.from && run.to <= to) return [run];
    const start = later(run.from, from);
    const end = earlier(run.to, to);
    return start < end ? [{ ...run, from: start, to: end }] : [];
  });
}

/** Sorted by commune and day; neighbours of the same weight become one. */
export function join(runs: readonly Run[]): readonly Run[] {
  const sorted = [...runs].sort((a, b) => order(a.commune, b.commune) || order(a.from, b.from));
  const out: Run[] = [];
  for (const run of sorted) {
    const last = out.at(-1);
    const goesOn =
      last?.commune === run.commune && last.to === run.from && sameWeight(last.weight, run.weight);
    if (last && goesOn) out[out.length - 1] = { ...last, to: run.to };
    else out.push(run);
  }
  return out;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
