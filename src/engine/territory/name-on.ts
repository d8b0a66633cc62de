import type { Day } from '#basis/day.ts';

import type { Territory } from './territory.ts';
import { endOf } from './unit.ts';

/** The unit's name in a text of that day. Once it has ended, its area remains a reporting territory. */
export function nameOn(territory: Territory, id: string, on: Day): string | undefined {
  const unit = territory.find(id);
  if (!unit) return undefined;
  if (on < endOf(unit)) return unit.name;
  return `Địa bàn ${unit.name.charAt(0).toLocaleLowerCase('vi')}${unit.name.slice(1)} (cũ)`;
}
