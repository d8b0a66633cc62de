import type { Day } from '#basis/day.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';
import type { World } from '../world.ts';
import { claimPlaces } from './claim-places.ts';

/** Before the name in tables: `1. `, `UBND`, `Công an`, `TT.`. */
const BEFORE =
  /^(?:\d+\s*[.)/-]\s*|(?:ubnd|ubmttq|mttq|công an|ca)\s+|(?:tt|tx|tp|x|p|h|đk)\s*\.\s*|(?:tt|tx|tp)\s+)/iu;

/** Ids of the units that rows name, inside the area; undefined for a name that is not there. */
export function namedUnits(world: World, area: UnitVersion, on: Day): (name: string) => string | undefined {
  const places = claimPlaces(world, area, on);
  const known = new Map<string, string | undefined>();
  const find = (name: string): string | undefined => {
    const place = places(name);
    if (place.is === 'within') return place.unit;
    if (place.is === 'asked') return area.id;
    const bare = name.replace(BEFORE, '').trim();
    return bare === name || bare === '' ? undefined : find(bare);
  };
  return (name) => {
    if (!known.has(name)) known.set(name, find(name.normalize('NFC').trim()));
    return known.get(name);
  };
}
