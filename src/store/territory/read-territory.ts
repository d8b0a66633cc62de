import type { ISql } from 'postgres';

import type { Succession } from '#engine/territory/succession.ts';
import { type Territory, territory } from '#engine/territory/territory.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';

/** The whole map with its history, as an index in memory. */
export async function readTerritory(sql: ISql<Record<never, never>>): Promise<Territory> {
  const units = await sql<UnitVersion[]>`
    select id, code, level, name, parent_code as "parentCode", valid_from as "from", valid_to as "to"
    from unit
    order by id collate "C"`;
  const successions = await sql<Succession[]>`
    select from_unit as "from", to_unit as "to", day, kind, share, share_basis as "shareBasis", instrument, note
    from succession
    order by day, from_unit collate "C", to_unit collate "C"`;
  return territory(units, successions);
}
