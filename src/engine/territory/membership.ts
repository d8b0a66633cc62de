import { addDays, type Day, dayBefore, earlier, later } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import { problem } from '#basis/problem.ts';

import type { Part } from './part.ts';
import { type Remark, remarksOn } from './remarks.ts';
import { clip, type Run } from './run.ts';
import { runsAsItStood, runsOnMap } from './runs-of.ts';
import type { Territory } from './territory.ts';
import { dusk, firstDayOf, lastDay, type UnitVersion } from './unit.ts';
import type { Weight } from './weight.ts';

/** Both ways to read a map that changes. */
export type MapReading = 'as-it-stood' | 'as-it-is-now';

export interface MembershipQuestion {
  readonly unit: string;
  readonly period: Period;
  readonly reading: MapReading;
  readonly today: Day;
}

export interface Membership {
  readonly unit: UnitVersion;
  readonly period: Period;
  readonly reading: MapReading;
  /** Sorted by commune and day, without overlap; what is not listed does not count at all. */
  readonly parts: readonly Part[];
  readonly remarks: readonly Remark[];
}

/**
 * Which communes were this unit in each part of a period. A record counts by where its commune lies on the
 * map of one day: under `as-it-stood` the record's own day, held within the unit's life; under
 * `as-it-is-now` today, or the unit's last day once it has ended. A commune that ended before that day is
 * followed forward by the shares of its people, one that began later is traced back to its origins.
 */
export function membersOf(territory: Territory, question: MembershipQuestion): Membership {
  const { period, reading, today } = question;
  const unit = territory.find(question.unit);
  if (!unit) throw problem('no-such-unit', { id: question.unit });
  const end = addDays(period.to, 1);
  const runs =
    reading === 'as-it-stood'
      ? runsAsItStood(territory, unit, period.from, end)
      : clip(runsOnMap(territory, unit, mapDayNow(unit, today)), period.from, end);
  const parts = closed(runs);
  return { unit, period, reading, parts, remarks: remarksOn(territory, unit, period, parts) };
}

/** What one record counts; `undefined` is nothing. */
export function weightOn(
  territory: Territory,
  { commune, day, ...question }: Omit<MembershipQuestion, 'period'> & { commune: string; day: Day }
): Weight | undefined {
  const { parts } = membersOf(territory, { ...question, period: { from: day, to: day } });
  return parts.find((part) => part.commune === commune)?.weight;
}

/** The map a unit is read on under `as-it-is-now`. */
export function mapDayNow(unit: UnitVersion, today: Day): Day {
  return later(firstDayOf(unit), earlier(today, lastDay(unit) ?? dusk));
}

function closed(runs: readonly Run[]): readonly Part[] {
  const before = new Map<Day, Day>();
  return runs.map(({ commune, from, to, weight }) => {
    let last = before.get(to);
    if (last === undefined) before.set(to, (last = dayBefore(to)));
    return { commune, from, to: last, weight };
  });
}
