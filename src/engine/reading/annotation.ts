import type { Label } from '#basis/label.ts';
import type { Claim, Direction } from './claim.ts';
import type { ReadBound } from './bound-words.ts';

/** A claim as annotated reports keep it, in files that people and programs of other houses read. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: ReadBound;
  readonly noun: string;
  readonly indicator: string;
  readonly period: string | null;
  readonly unit: string | null;
  readonly breakdown_of: number | null;
  readonly of?: number;
  readonly vague?: true;
  readonly direction?: Direction;
  readonly modality?: 'target';
  readonly rate?: string;
  readonly text: string;
  /** Indicator of the programme, when one fits. */
  readonly counts?: string;
  readonly because: Claim['because'];
  readonly doubt?: Label;
}

export function annotationOf(text: string, claim: Claim): Annotation {
  const { start, end, value, bound, noun, code, period, unit, because } = claim;
  const { of, vague, direction, modality, rate, indicator, doubt } = claim;
  return {
    start,
    end,
    value,
    low: claim.low ?? null,
    high: claim.high ?? null,
    bound,
    noun,
    indicator: code,
    period,
    unit,
    breakdown_of: claim.breakdownOf ?? null,
    ...(of === undefined ? {} : { of }),
    ...(vague ? { vague } : {}),
    ...(direction ? { direction } : {}),
    ...(modality ? { modality } : {}),
    ...(rate === undefined ? {} : { rate }),
    text: text.slice(start, end),
    ...(indicator === undefined ? {} : { counts: indicator }),
    because,
    ...(doubt ? { doubt } : {})
  };
}
