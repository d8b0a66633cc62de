import type { Day } from '#basis/day.ts';
import type { AlongUnit } from './along.ts';

export function findUnit(units: readonly AlongUnit[], id: unknown): AlongUnit | undefined {
  return units.find((unit) => unit.id === id);
}

export function wasThereOn({ from, to }: AlongUnit, on: Day): boolean {
  return (from === null || from <= on) && (to === null || on < to);
}

/**
 * The communes of a day that an ended one became. They are offered to the person who recorded; where a record
 * lies is never changed without one.
 */
export function heirsOn(units: readonly AlongUnit[], id: unknown, on: Day): readonly AlongUnit[] {
  const unit = findUnit(units, id);
  if (!unit || unit.to === null || on < unit.to) return [];
  const met = new Set<string>([unit.id]);
  const found: AlongUnit[] = [];
  for (const heir of metThrough(units, unit, met)) if (wasThereOn(heir, on)) found.push(heir);
  return found;
}

/** Breadth first, each once. */
function metThrough(units: readonly AlongUnit[], unit: AlongUnit, met: Set<string>): readonly AlongUnit[] {
  const next = unit.heirs.filter((id) => !met.has(id));
  for (const id of next) met.add(id);
  const heirs = next.flatMap((id) => findUnit(units, id) ?? []);
  return [...heirs, ...heirs.flatMap((heir) => metThrough(units, heir, met))];
}
