import { type Day, later } from '#basis/day.ts';

import { stretchesOf } from './ancestry.ts';
import { landingOf } from './landing.ts';
import type { Territory } from './territory.ts';
import { endOf, firstDayOf, nation, type UnitVersion } from './unit.ts';

/**
 * A class groups commune versions that a figure will nearly always want together: those that lay in the
 * same units on every day of their life, and whose people all live in the same province today. Written as
 * `511@0.49@0>48@0`: the units above (several runs joined by `+`), then the province of today; a commune
 * divided between provinces is a class of its own.
 *
 * A class is given once and kept when later decrees move its members apart: whether a membership wants all
 * of a class has to be asked each time, so correctness never rests on this grouping.
 */
export function classes(territory: Territory, today: Day): ReadonlyMap<string, string> {
  const communes = territory.versions.filter((unit) => unit.level === 'commune');
  return new Map(communes.map((unit) => [unit.id, classOf(territory, unit, today)]));
}

export function classOf(territory: Territory, commune: UnitVersion, today: Day): string {
  const runs = stretchesOf(territory, commune).map(({ above }) => above.slice(0, -1).join('.'));
  const provinces = provincesNow(territory, commune, today);
  const [now] = provinces;
  return now !== undefined && provinces.size === 1 ? `${runs.join('+')}>${now}` : commune.id;
}

/** The province in which a commune's records are recorded for good: that of its first known day. */
export function homeOf(territory: Territory, commune: UnitVersion): string {
  return stretchesOf(territory, commune)[0]?.above.at(-2) ?? nation.id;
}

function provincesNow(territory: Territory, commune: UnitVersion, today: Day): ReadonlySet<string> {
  const first = firstDayOf(commune);
  const on = later(first, today);
  const { known, clouds } = landingOf(territory, commune.id, first, on);
  const ids = new Set([...known.keys(), ...clouds.flatMap((cloud) => [...cloud.among])]);
  return new Set([...ids].map((id) => provinceOn(territory, id, on)));
}

function provinceOn(territory: Territory, id: string, on: Day): string {
  const unit = territory.find(id);
  if (!unit || unit.level === 'province' || endOf(unit) <= on) return id;
  return territory.ancestorsOn(id, on).find((one) => one.level === 'province')?.id ?? id;
}
