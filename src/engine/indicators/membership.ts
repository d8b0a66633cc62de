import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';

/** How much of a commune's records belongs to the area asked about. */
export type Weight =
  1 | { readonly estimated: number; readonly basis: string } | { readonly unknown: string };

/** A commune version whose records of these days belong to the area. */
export interface Part {
  readonly commune: string;
  readonly from: Day;
  readonly to: Day;
  readonly weight: Weight;
}

export interface Membership {
  readonly parts: readonly Part[];
  readonly remarks: readonly Label[];
}
