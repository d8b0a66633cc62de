import { type Day, day } from '#basis/day.ts';
import { type Contribution, contributionsOf } from '#engine/indicators/contribution.ts';
import type { CountedIndicator } from '#engine/indicators/indicator.ts';
import { tally } from '#engine/indicators/tally.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { fold, type RecordState } from '#engine/records/state.ts';
import { indicators, kinds } from '#programme/catalogue.ts';
import { demonstration } from '#programme/demonstration/demonstration.ts';
import { oldCommunes } from '#programme/demonstration/phuoc-son.ts';
import { sideOf } from '#programme/parties.ts';

/** What the district reported on 11/7/2023, by indicator; of the sessions it said “more than 1,300”. */
export const reportedFigures: Readonly<Record<string, number>> = {
  'outreach-sessions': 1_312,
  'launch-drives': 138,
  'listening-forums': 130,
  'warning-talks': 180,
  'tips-received-valuable': 386,
  'model-types': 7,
  'model-sites': 32,
  'legal-knowledge-classes': 10,
  'skills-classes': 13,
  'festival-editions': 10,
  'awarded-groups': 7,
  'awarded-individuals': 12
};

export const from: Day = day('2013-08-01');
export const to: Day = day('2023-07-11');

export const counted: readonly CountedIndicator[] = [...indicators.values()].filter((one) => one.counted);

export function kindOf(id: string): RecordKind {
  const kind = kinds.get(id);
  if (!kind) throw new Error(`no kind ${id}`);
  return kind;
}

export function recordsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return [...Map.groupBy(entries, (entry) => entry.record).values()];
}

export function statesOf(entries: readonly Entry[]): readonly RecordState[] {
  return recordsOf(entries).flatMap((life) => fold(kindOf(life[0]?.kind ?? ''), life, sideOf) ?? []);
}

const contributions: readonly Contribution[] = statesOf(demonstration().entries).flatMap((state) =>
  contributionsOf(state, counted)
);

/** A counted indicator over the twelve communes and the ten years; a stock as it stood on the last day. */
export function reckoned(id: string): number {
  const indicator = counted.find((one) => one.id === id);
  if (!indicator) throw new Error(`no counted indicator ${id}`);
  const units = new Set(oldCommunes.map(({ unit }) => unit));
  const own = contributions.filter(({ unit }) => units.has(unit));
  return tally(indicator, own, { from, to }).value;
}

/** Counted indicators to which nothing in the whole demonstration adds. */
export function emptyIndicators(): readonly string[] {
  const filled = new Set(contributions.map(({ indicator }) => indicator));
  return counted.map(({ id }) => id).filter((id) => !filled.has(id));
}
