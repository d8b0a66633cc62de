import { type Day, dayBefore } from '#basis/day.ts';

export type Level = 'nation' | 'province' | 'district' | 'commune';

/**
 * A unit is a version: one unbroken run of one name and one parent. Official codes are given again to
 * other places, so the code alone is no identity.
 */
export interface UnitVersion {
  /** `code@firstDay`, or `code@0` when it was there before the data begins (1/1/2013). */
  readonly id: string;
  readonly code: string;
  readonly level: Level;
  /** With its type word: Xã Phước Hiệp. */
  readonly name: string;
  /** A code, to be read at the same date. Empty for provinces, which lie in the nation. */
  readonly parentCode: string | null;
  /** Empty: open at the start. */
  readonly from: Day | null;
  /** First day on which it is no longer valid (half-open). Empty: still valid. */
  readonly to: Day | null;
}

/** The whole country, so that a figure can be asked for it; the only unit that no data row names. */
export const nation: UnitVersion = {
  id: 'vn@0',
  code: 'vn',
  level: 'nation',
  name: 'Cả nước',
  parentCode: null,
  from: null,
  to: null
};

/** Before and after every day there is; `Day`s compare as strings. */
export const dawn = '0000-01-01' as Day;
export const dusk = '9999-12-31' as Day;

const ranks = { nation: 0, province: 1, district: 2, commune: 3 } as const;

/** 0 for the nation, growing downwards. */
export function rankOf(level: Level): number {
  return ranks[level];
}

export function idOf(code: string, from: Day | null): string {
  return `${code}@${from ?? '0'}`;
}

export function firstDayOf(unit: UnitVersion): Day {
  return unit.from ?? dawn;
}

/** First day after its life. */
export function endOf(unit: UnitVersion): Day {
  return unit.to ?? dusk;
}

/** Empty while it is still valid. */
export function lastDay(unit: UnitVersion): Day | null {
  return unit.to === null ? null : dayBefore(unit.to);
}

export function isValidOn(unit: UnitVersion, on: Day): boolean {
  return firstDayOf(unit) <= on && on < endOf(unit);
}
