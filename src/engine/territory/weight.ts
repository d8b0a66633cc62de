import type { ShareBasis } from './succession.ts';

/** Why nobody can say how much of a record's place belongs to a unit. */
export type UnknownWeight =
  /** The commune was divided and no share is known. */
  | 'share-unknown'
  /** The commune was made from places inside and outside the unit. */
  | 'mixed-origin'
  /** The place was not divided into communes then. */
  | 'undivided';

/** How much of a record counts: all of it, an estimated share, or nobody knows. */
export type Weight =
  1 | { readonly estimated: number; readonly basis: ShareBasis } | { readonly unknown: UnknownWeight };

export function isWhole(weight: Weight): weight is 1 {
  return weight === 1;
}

export function sameWeight(a: Weight, b: Weight): boolean {
  if (a === 1 || b === 1) return a === b;
  if ('unknown' in a) return 'unknown' in b && a.unknown === b.unknown;
  return 'estimated' in b && a.estimated === b.estimated && a.basis === b.basis;
}
