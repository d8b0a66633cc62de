import type { Day } from '#basis/day.ts';
import { overlap, type Period } from '#basis/period.ts';
import type { AreaMap, InSpan } from '#engine/indicators/plan-question.ts';
import { type Classes, EVER, type Placement, place } from '#engine/indicators/plan.ts';
import type { CountedIndicator } from '#engine/indicators/indicator.ts';
import type { Person, Scope } from '#engine/rights/role.ts';
import { type MapReading, type Membership, membersOf } from '#engine/territory/membership.ts';
import type { Territory } from '#engine/territory/territory.ts';
import { firstDayOf, lastDay } from '#engine/territory/unit.ts';
import { indicators } from '#programme/catalogue.ts';

/** Areas kept; one more only costs the time to ask again. */
const KEPT = 2_000;

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

/** The map as operations ask it, on any day: a signed report is reckoned again on the map of its day of issue. */
export function areaMap(territory: Territory, classOf: ReadonlyMap<string, string>, today: Day): AreaMap {
  const classes = classesOf(territory, classOf);
  const members = (unit: string, within: Period, reading: MapReading, on?: Day): Membership =>
    membersOf(territory, { unit, period: within, ...fixed(reading, on, today) });
  const placements = new Map<string, Placement>();
  const spans = new Map<string, InSpan>();
  return {
    placement: (unit, reading, on) =>
      kept(placements, `${unit} ${reading} ${on ?? ''}`, () =>
        place(members(unit, EVER, reading, on), classes)
      ),
    inSpan: (unit, within, reading, on) =>
      kept(spans, `${unit} ${within.from} ${within.to} ${reading} ${on ?? ''}`, () => {
        const { parts, remarks } = members(unit, within, reading, on);
        return { communes: [...new Set(parts.map((part) => part.commune))], remarks };
      })
  };
}

function kept<Value>(held: Map<string, Value>, key: string, make: () => Value): Value {
  const had = held.get(key);
  if (had !== undefined) return had;
  if (held.size >= KEPT) held.clear();
  const made = make();
  held.set(key, made);
  return made;
}

/** A stock is read on the map of its own day; only `as-it-is-now` moves it to the map of today. */
function fixed(
  reading: MapReading,
  on: Day | undefined,
  today: Day
): { readonly reading: MapReading; readonly today: Day } {
  if (on === undefined || reading === 'as-it-is-now') return { reading, today };
  return { reading: 'as-it-is-now', today: on };
}

function classesOf(territory: Territory, classOf: ReadonlyMap<string, string>): Classes {
  const sizes = new Map<string, number>();
  for (const cls of classOf.values()) sizes.set(cls, (sizes.get(cls) ?? 0) + 1);
  return {
    of: (commune) => classOf.get(commune),
    size: (cls) => sizes.get(cls) ?? 0,
    count: sizes.size,
    life: (commune) => {
      const unit = territory.find(commune);
      return unit && overlap(EVER, { from: firstDayOf(unit), to: lastDay(unit) ?? EVER.to });
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
