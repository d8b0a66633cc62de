import type { ISql } from 'postgres';

import type { Day } from '#basis/day.ts';
import { classOf, homeOf } from '#engine/territory/classes.ts';
import type { Territory } from '#engine/territory/territory.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';

import type { UnitClass } from './territory-rows.ts';

/** The classes that communes are given when they are first stored. */
export function unitClasses(
  territory: Territory,
  units: readonly UnitVersion[],
  today: Day
): readonly UnitClass[] {
  return units
    .filter((unit) => unit.level === 'commune')
    .map((unit) => ({
      commune: unit.id,
      class: classOf(territory, unit, today),
      home: homeOf(territory, unit)
    }));
}

/** The classes as given; sums are kept under these, whatever the map has become since. */
export async function readClasses(sql: ISql<Record<never, never>>): Promise<ReadonlyMap<string, UnitClass>> {
  const rows = await sql<UnitClass[]>`select commune, class, home from unit_class`;
  return new Map(rows.map((row) => [row.commune, row]));
}
