import { dayBefore } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import type { UnitChoice } from '#components/UnitPicker/props.ts';
import type { Person } from '#engine/rights/role.ts';
import { isValidOn, type UnitVersion } from '#engine/territory/unit.ts';
import { say } from '#messages/say.ts';
import type { World } from '#operations/world.ts';

/** The communes of the person's area, those of today first, then those that ended, in official order. */
export function unitChoices(world: World, person: Person, language: Language): readonly UnitChoice[] {
  const units = [...world.scopeOf(person).units].flatMap((id) => world.territory.find(id) ?? []);
  const isNow = (unit: UnitVersion): boolean => isValidOn(unit, world.today);
  return units
    .toSorted((a, b) => Number(isNow(b)) - Number(isNow(a)) || (a.code < b.code ? -1 : 1))
    .map((unit) => choiceOf(unit, language));
}

export function choiceOf(
  { id, name, from, to }: Pick<UnitVersion, 'id' | 'name' | 'from' | 'to'>,
  language: Language
): UnitChoice {
  if (to)
    return { id, name, detail: say(language, 'units.until', { day: dayText(dayBefore(to), language) }) };
  return from
    ? { id, name, detail: say(language, 'units.since', { day: dayText(from, language) }) }
    : { id, name };
}
