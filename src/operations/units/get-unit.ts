import type { Day } from '#basis/day.ts';
import { problem } from '#basis/problem.ts';
import type { Territory } from '#engine/territory/territory.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';

/** By full id, or by code as it was given out on a day. */
export function getUnit(territory: Territory, id: string, on: Day): UnitVersion {
  const unit = territory.find(id) ?? (id.includes('@') ? undefined : territory.byCode(id, on));
  if (!unit) throw problem('no-such-unit', { id });
  return unit;
}
