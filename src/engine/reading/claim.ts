import type { Label } from '#basis/label.ts';
import type { ReadBound } from './bound-words.ts';

/** A figure that a text states, with its place in it. Offsets are UTF-16 units of the text. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  /** Null for a range. */
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly bound: ReadBound;
  /** The whole, of a share such as `8/10`. */
  readonly of?: number;
  readonly vague?: true;
  readonly direction?: Direction;
  /** Not what was, but what shall be. */
  readonly modality?: 'target';
  /** In the text's own words, when the figure is per something: `mỗi tháng`. */
  readonly rate?: string;
  readonly noun: string;
  /** Coarse code under which annotated reports keep it. */
  readonly code: string;
  /** Indicator of the programme; absent when none fits. */
  readonly indicator?: string;
  readonly period: string | null;
  readonly unit: string | null;
  /** Place in the list of the whole of which this is a part. */
  readonly breakdownOf?: number;
  /** Place in the list of the figure from which this share was reckoned: `188/193 vụ, đạt 97,4%`. */
  readonly reckonedFrom?: number;
  /** Which rule read the number, and which phrase told what it counts. */
  readonly because: { readonly rule: string; readonly phrase: string };
  /** Why the reading is unsure. */
  readonly doubt?: Label;
}

export type Direction = 'increase' | 'decrease';
