import { type Day, day } from '#basis/day.ts';
import { type Period, overlap } from '#basis/period.ts';
import type { AreaMap } from '#engine/indicators/evaluate.ts';
import type { CountedIndicator } from '#engine/indicators/indicator.ts';
import type { Person, Scope } from '#engine/rights/role.ts';
import { membersOf } from '#engine/territory/membership.ts';
import type { Territory } from '#engine/territory/territory.ts';
import { firstDayOf, lastDay } from '#engine/territory/unit.ts';
import { indicators } from '#programme/catalogue.ts';

/** The last day leaves room for the day after it. */
export const EVER: Period = { from: day('1900-01-01'), to: day('9999-12-30') };

/** What all operations share: the map, the catalogue's numbers, who may see which communes. Rebuilt after a decree. */
export interface World {
  readonly territory: Territory;
  readonly today: Day;
  readonly map: AreaMap;
  readonly counted: readonly CountedIndicator[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Class of each commune version, for the cells. */
  readonly classes: ReadonlyMap<string, string>;
  homeOf(commune: string): string;
  scopeOf(person: Person): Scope;
}

/** Home and class as they were given to each commune version when it was first stored. */
export type Given = ReadonlyMap<string, { readonly class: string; readonly home: string }>;

export function makeWorld(
  territory: Territory,
  given: Given,
  numbers: ReadonlyMap<string, number>,
  today: Day
): World {
  const classOfCommune = provinceClasses(given);
  const scopes = new Map<string, Pick<Scope, 'units' | 'homes' | 'loose'>>();
  const homes = new Map([...given].map(([commune, { home }]) => [commune, home]));
  const scopeOfUnit = (unit: string): Pick<Scope, 'units' | 'homes' | 'loose'> => {
    const held = scopes.get(unit) ?? areaOf(territory, unit, today, homes);
    scopes.set(unit, held);
    return held;
  };
  return {
    territory,
    today,
    numbers,
    classes: classOfCommune,
    counted: [...indicators.values()].filter((one) => one.counted),
    map: areaMap(territory, classOfCommune, today),
    homeOf: (commune) => homes.get(commune) ?? 'vn@0',
    scopeOf: (person) => ({ person: person.id, party: person.party, ...scopeOfUnit(person.unit) })
  };
}

/**
 * Cells are kept per province as recorded and province of the day the class was given: some hundred classes
 * for the country. Smaller areas are read from their communes' own contributions, in a few milliseconds.
 */
export function provinceClasses(given: Given): ReadonlyMap<string, string> {
  return new Map(
    [...given].map(([commune, { class: fine, home }]) => {
      const province = fine.split('>')[1];
      return [commune, province === undefined ? fine : `${home}>${province}`];
    })
  );
}

function areaMap(territory: Territory, classOf: ReadonlyMap<string, string>, today: Day): AreaMap {
  const byClass = Map.groupBy(classOf.keys(), (commune) => classOf.get(commune) ?? '');
  return {
    members: (unit, within, reading) => membersOf(territory, { unit, period: within, reading, today }),
    // A stock is read on the map of its own day; only `as-it-is-now` moves it to the map of today.
    membersOn: (unit, within, reading, on) =>
      membersOf(territory, {
        unit,
        period: within,
        reading: 'as-it-is-now',
        today: reading === 'as-it-stood' ? on : today
      }),
    classes: {
      of: (commune) => classOf.get(commune),
      communes: (cls) => byClass.get(cls) ?? [],
      life: (commune, span) => {
        const unit = territory.find(commune);
        return unit && overlap(span, { from: firstDayOf(unit), to: lastDay(unit) ?? EVER.to });
      }
    }
  };
}

function areaOf(
  territory: Territory,
  unit: string,
  today: Day,
  homes: ReadonlyMap<string, string>
): Pick<Scope, 'units' | 'homes' | 'loose'> {
  const { parts } = membersOf(territory, { unit, period: EVER, reading: 'as-it-is-now', today });
  const units = new Set(parts.map((part) => part.commune));
  const missed = new Set<string>();
  const held = new Set<string>();
  for (const [commune, home] of homes) (units.has(commune) ? held : missed).add(home);
  const whole = new Set([...held].filter((home) => !missed.has(home)));
  const loose = [...units].filter((commune) => !whole.has(homes.get(commune) ?? ''));
  return { units, homes: [...whole], loose };
}
