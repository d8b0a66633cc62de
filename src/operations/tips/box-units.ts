import type { UnitVersion } from '#engine/territory/unit.ts';
import { unitsWithCustodians } from '#vault/reader-keys.ts';
import type { Context } from '../context.ts';
import type { World } from '../world.ts';

/** One level up, where a tip about the receivers themselves may go. */
export function boxAbove({ territory, today }: World, unit: string): UnitVersion | undefined {
  const above = territory.parentOn(unit, today);
  return above?.level === 'nation' ? undefined : above;
}

/** Units whose custodians serve a box: its own, and all that hold it whole, such as a former district. */
export async function unitsOver(
  { sql, world }: Pick<Context, 'sql' | 'world'>,
  unit: string
): Promise<readonly string[]> {
  const own = communesOf(world, unit);
  const others = await unitsWithCustodians(sql);
  return others.filter((other) => {
    const within = communesOf(world, other);
    return own.size > 0 && own.isSubsetOf(within);
  });
}

function communesOf({ map }: World, unit: string): ReadonlySet<string> {
  return new Set(map.placement(unit, 'as-it-is-now').members.map(({ commune }) => commune));
}
