import type { Day } from '#basis/day.ts';
import type { Weight } from './weight.ts';

/** A record in `commune` on a day from `from` to `to` (both included) counts with `weight`. */
export interface Part {
  readonly commune: string;
  readonly from: Day;
  readonly to: Day;
  readonly weight: Weight;
}
