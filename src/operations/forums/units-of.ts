import { EVER } from '#engine/indicators/plan.ts';
import { membersOf } from '#engine/territory/membership.ts';
import { getUnit } from '../units/get-unit.ts';
import type { World } from '../world.ts';

/** Everything that ever belonged to the place, so that a merged commune's forums are still found there. */
export function communesOf({ territory, today }: World, unit: string): readonly string[] {
  const { id } = getUnit(territory, unit, today);
  const { parts } = membersOf(territory, { unit: id, period: EVER, reading: 'as-it-is-now', today });
  return [...new Set(parts.map((part) => part.commune))];
}
