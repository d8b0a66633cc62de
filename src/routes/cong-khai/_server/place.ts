import { dayText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import { isValidOn } from '#engine/territory/unit.ts';
import { say } from '#messages/say.ts';
import { getUnit } from '#operations/units/get-unit.ts';
import type { World } from '#operations/world.ts';

/** The unit that an address names: a version, or a code, which then is the unit of today. */
export function placeOf(world: World, asked: string) {
  const unit = getUnit(world.territory, asked, world.today);
  return unit;
}

/** How a merged place is read, in a sentence; nothing where nothing was merged. */
export function mergedWords({ territory }: World, id: string, language: Language): string | undefined {
  const unit = territory.find(id);
  const from = territory
    .predecessorsOf(id)
    .flatMap((edge) => (edge.kind === 'merge' ? (territory.find(edge.from)?.name ?? []) : []));
  if (!unit?.from || from.length < 2) return undefined;
  return say(language, 'publicPages.merged', {
    place: unit.name,
    day: dayText(unit.from, language),
    from: from.join(', ')
  });
}

/** Communes of today by name, for the chooser; ended ones lead to what they became. */
export function placesFound({ territory, today }: World, text: string, most: number) {
  return territory
    .search(text, most * 3)
    .filter((unit) => unit.level === 'commune' && isValidOn(unit, today))
    .slice(0, most)
    .map((unit) => ({
      id: unit.id,
      name: [unit, ...territory.ancestorsOn(unit.id, today)]
        .filter(({ level }) => level !== 'nation')
        .map(({ name }) => name)
        .join(', ')
    }));
}
