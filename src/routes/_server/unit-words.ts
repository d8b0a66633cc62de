import type { Day } from '#basis/day.ts';
import { nameOn } from '#engine/territory/name-on.ts';
import { isValidOn } from '#engine/territory/unit.ts';
import type { World } from '#operations/world.ts';

/** The name as a text of today says it: an ended unit is `Địa bàn … (cũ)`. */
export function unitName({ territory, today }: World, id: string, on: Day = today): string {
  return nameOn(territory, id, on) ?? territory.find(id)?.name ?? id;
}

/** The name a record carries: that of the unit it was recorded in, whatever became of it. */
export function nameAsRecorded({ territory }: World, id: string): string {
  return territory.find(id)?.name ?? id;
}

/** `Xã Phước Hiệp, huyện Phước Sơn, tỉnh Quảng Nam`, as of a day on which the unit was there. */
export function placeWords({ territory }: World, id: string, on: Day): string {
  const unit = territory.find(id);
  if (!unit) return id;
  const above = isValidOn(unit, on) ? territory.ancestorsOn(id, on) : [];
  const names = above.filter((one) => one.level !== 'nation').map((one) => lowered(one.name));
  return [unit.name, ...names].join(', ');
}

function lowered(name: string): string {
  return `${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`;
}
