import { unitsMatching } from '#components/UnitPicker/unit-text.ts';
import { isValidOn, type UnitVersion } from '#engine/territory/unit.ts';
import type { World } from '#operations/world.ts';

/** A commune to which one may send. */
export interface TipPlace {
  readonly id: string;
  readonly name: string;
  readonly province: string;
}

/** Asked for by id or by code, as a poster does. */
export function findPlace({ territory, today }: World, asked: string | null): UnitVersion | undefined {
  if (asked === null) return undefined;
  const unit = territory.find(asked) ?? territory.byCode(asked, today);
  return unit?.level === 'commune' && isValidOn(unit, today) ? unit : undefined;
}

/** By name, as people type it; the province's name narrows it. */
export function placesNamed({ territory, today }: World, typed: string): readonly TipPlace[] {
  const communes = territory.versions.filter((unit) => unit.level === 'commune' && isValidOn(unit, today));
  const choices = communes.map(({ id, name }) => ({
    id,
    name,
    detail: territory.parentOn(id, today)?.name ?? ''
  }));
  return unitsMatching(choices, typed).map(({ id, name, detail }) => ({ id, name, province: detail ?? '' }));
}
