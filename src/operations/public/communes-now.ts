import type { Context } from '../context.ts';

/** The commune versions whose land lies in the unit today: what happened there happened here. */
export function communesNow({ world }: Context, unit: string): readonly string[] {
  return world.map.placement(unit, 'as-it-is-now').members.map(({ commune }) => commune);
}
