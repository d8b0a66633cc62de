import type { Person } from '#engine/rights/role.ts';
import { granted, refused, type Verdict } from '#engine/rights/verdict.ts';
import type { World } from '../world.ts';

/** Whether all communes of a unit lie in the person's area; a paper tells of the whole unit. */
export function liesWholeInArea(world: World, person: Person, unit: string): Verdict {
  const { units } = world.scopeOf(person);
  const { members } = world.map.placement(unit, 'as-it-is-now');
  return members.length > 0 && members.every(({ commune }) => units.has(commune))
    ? granted
    : liesInArea(world, person, unit);
}

/** Whether a commune lies in the person's area; checked again by row-level security. */
export function liesInArea(world: World, person: Person, unit: unknown): Verdict {
  if (typeof unit === 'string' && world.scopeOf(person).units.has(unit)) return granted;
  const own = world.territory.find(person.unit)?.name ?? person.unit;
  return refused({
    vi: `Nơi này nằm ngoài địa bàn của bạn (${own}). Bạn chỉ ghi được cho địa bàn của mình.`,
    en: `This place lies outside your area (${own}). You can record for your own area only.`
  });
}
