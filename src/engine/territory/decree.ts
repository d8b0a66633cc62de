import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';

import type { Succession } from './succession.ts';
import type { Territory } from './territory.ts';
import type { UnitVersion } from './unit.ts';

/** A unit that a decree makes, or an existing one with the same code, name and parent that it adds to. */
export interface Destination {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string;
}

export type Step =
  | { readonly kind: 'merge'; readonly from: readonly string[]; readonly into: Destination }
  | {
      readonly kind: 'split';
      readonly from: string;
      /** Parts of the people; empty where the decree does not say. */
      readonly into: readonly (Destination & { readonly share: number | null })[];
      /** Given when the unit itself goes on: the part it keeps, empty where the decree does not say. */
      readonly keeps?: number | null | undefined;
    }
  | { readonly kind: 'rename'; readonly unit: string; readonly name: string }
  | { readonly kind: 'transfer'; readonly unit: string; readonly parentCode: string }
  | { readonly kind: 'abolish'; readonly unit: string };

export interface Decree {
  /** First day of the new map. */
  readonly day: Day;
  /** Number and sign: 1659/NQ-UBTVQH15. */
  readonly instrument: string;
  readonly title: string;
  /** Each names units valid on the day before; their order matters only where one adds to another's new unit. */
  readonly steps: readonly Step[];
}

export interface DecreeChange {
  readonly kind: 'ends' | 'begins' | 'goes' | 'stays';
  readonly unit: string;
  /** For `goes`: where to, and what part (empty is unknown). */
  readonly to?: string;
  readonly share?: number | null;
  readonly label: Label;
}

export interface DecreeResult {
  readonly decree: Decree;
  readonly begun: readonly UnitVersion[];
  /** As they are after the decree, with `to` set. */
  readonly ended: readonly UnitVersion[];
  readonly successions: readonly Succession[];
  readonly changes: readonly DecreeChange[];
  readonly territory: Territory;
}
