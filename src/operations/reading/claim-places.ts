import type { Day } from '#basis/day.ts';
import { foldName } from '#engine/territory/fold-name.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';
import type { World } from '../world.ts';

/** The unit that a text names beside a figure. */
export type ClaimPlace =
  | { readonly is: 'asked' }
  /** Another one, in the area that was asked. */
  | { readonly is: 'within'; readonly unit: string }
  | { readonly is: 'elsewhere' };

/** How places named in a text are looked up, for a report on one unit. */
export function claimPlaces(
  { territory }: World,
  unit: UnitVersion,
  on: Day
): (named: string | null) => ClaimPlace {
  const children = territory.childrenOn(unit.id, on);
  const below = [...children, ...children.flatMap((one) => territory.childrenOn(one.id, on))];
  const above = [unit, ...territory.ancestorsOn(unit.id, on)];
  return (named) => {
    const name = foldName(named ?? '');
    if (name === '' || above.some((one) => isNamed(one, name))) return { is: 'asked' };
    const within =
      below.find((one) => foldName(one.name) === name) ?? below.find((one) => isNamed(one, name));
    return within ? { is: 'within', unit: within.id } : { is: 'elsewhere' };
  };
}

/** `huyện Phước Sơn` and `Phước Sơn` are one name. */
function isNamed(unit: UnitVersion, name: string): boolean {
  const own = foldName(unit.name);
  return own === name || own.endsWith(` ${name}`) || name.endsWith(` ${own}`);
}
