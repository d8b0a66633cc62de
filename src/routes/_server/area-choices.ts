import { dayBefore } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import type { Person } from '#engine/rights/role.ts';
import { isValidOn, type UnitVersion } from '#engine/territory/unit.ts';
import { say } from '#messages/say.ts';
import type { World } from '#operations/world.ts';
import { unitName } from './unit-words.ts';

/** A list longer than this is no list to choose from; a province is narrowed by name instead. */
const MOST = 400;

/** The own area, then what it is made of today, then what it was made of before; in official order. */
export function areaChoices(
  world: World,
  { unit, ...person }: Person,
  language: Language
): readonly { readonly id: string; readonly label: string }[] {
  const { territory, today } = world;
  const units = [...world.scopeOf({ unit, ...person }).units].flatMap((id) => territory.find(id) ?? []);
  const byCode = (a: UnitVersion, b: UnitVersion): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  const now = units.filter((one) => one.id !== unit && isValidOn(one, today)).toSorted(byCode);
  const ended = units.filter((one) => one.id !== unit && one.to !== null).toSorted(byCode);
  const own = { id: unit, label: unitName(world, unit) };
  const listed = [...now, ...ended].slice(0, MOST);
  return [own, ...listed.map((one) => ({ id: one.id, label: labelOf(one, language) }))];
}

function labelOf({ name, to }: UnitVersion, language: Language): string {
  if (!to) return name;
  return `${name} (${say(language, 'units.until', { day: dayText(dayBefore(to), language) })})`;
}
