import type { Person } from '#engine/rights/role.ts';
import type { World } from '#operations/world.ts';
import { sideOf } from '#programme/parties.ts';

/** Whether the reader's office holds the forum, to show only what would not be refused; operations check again. */
export function mayWork(
  world: World,
  person: Person | undefined,
  {
    unit,
    host,
    coHosts
  }: { readonly unit: string; readonly host: string; readonly coHosts: readonly string[] }
): boolean {
  if (!person?.role.rights.includes('record') || !world.scopeOf(person).units.has(unit)) return false;
  return [host, ...coHosts].some((party) => sideOf(party) === sideOf(person.party));
}
