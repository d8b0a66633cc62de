import type { Period } from '#basis/period.ts';
import type { Part } from '#engine/records/sides.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import type { CountedIndicator, Indicator } from './indicator.ts';
import type { Plan } from './plan.ts';

/** One question: an indicator, a unit, a span of days (a stock is asked on its last day), a reading of the map. */
export interface Question {
  readonly indicator: Indicator;
  readonly unit: string;
  readonly period: Period;
  readonly reading: MapReading;
  /** Without it everything counts, once, whosever it is. */
  readonly part?: Part | undefined;
}

/** A sum over one plan, one weight of it, one indicator. */
export interface Sum {
  readonly plan: number;
  readonly weight: number;
  readonly indicator: string;
  readonly confirmed: boolean;
  readonly amount: number;
  readonly records: number;
}

export interface Asked {
  readonly plan: Plan;
  readonly indicators: readonly string[];
  readonly part?: Part | undefined;
}

export type CountedQuestion = Question & { readonly indicator: CountedIndicator };
