import type { Day } from '#basis/day.ts';
import { earlier, later } from '#basis/day.ts';

import type { Territory } from './territory.ts';
import { endOf, firstDayOf, nation, type UnitVersion } from './unit.ts';

/** A stretch of a unit's life in which it lay in the same units. */
export interface Stretch {
  /** Half-open. */
  readonly from: Day;
  readonly to: Day;
  /** Ids from the parent up to the nation. */
  readonly above: readonly string[];
}

const known = new WeakMap<Territory, Map<string, readonly Stretch[]>>();

/** The whole life of a unit, cut wherever anything above it changed. */
export function stretchesOf(territory: Territory, unit: UnitVersion): readonly Stretch[] {
  let mine = known.get(territory);
  if (!mine) known.set(territory, (mine = new Map()));
  const had = mine.get(unit.id);
  if (had) return had;
  const made = reckonStretches(territory, unit);
  mine.set(unit.id, made);
  return made;
}

export function stretchOn(territory: Territory, unit: UnitVersion, on: Day): Stretch | undefined {
  const all = stretchesOf(territory, unit);
  return all.length === 1 && all[0] && all[0].from <= on && on < all[0].to
    ? all[0]
    : all.find((stretch) => stretch.from <= on && on < stretch.to);
}

function reckonStretches(territory: Territory, unit: UnitVersion): readonly Stretch[] {
  const from = firstDayOf(unit);
  const to = endOf(unit);
  if (unit.level === 'nation') return [{ from, to, above: [] }];
  if (unit.parentCode === null) return [{ from, to, above: [nation.id] }];
  const out: Stretch[] = [];
  let reached = from;
  for (const parent of territory.versionsOf(unit.parentCode)) {
    for (const stretch of stretchesOf(territory, parent)) {
      const start = later(stretch.from, reached);
      const end = earlier(stretch.to, to);
      if (start >= end) continue;
      // A hole in the parent's history leaves the unit in the nation alone, so that no record is lost.
      if (start > reached) out.push({ from: reached, to: start, above: [nation.id] });
      out.push({ from: start, to: end, above: [parent.id, ...stretch.above] });
      reached = end;
    }
  }
  if (reached < to) out.push({ from: reached, to, above: [nation.id] });
  return out;
}
