import type { Day } from '#basis/day.ts';

import { arrivalsOf, departuresOf } from './departures.ts';
import { type Landing, landingOf, originsOf } from './landing.ts';
import type { Territory } from './territory.ts';
import { dawn, endOf, firstDayOf, type UnitVersion } from './unit.ts';

/** A stretch of a commune's life whose records all lie in the same places of one fixed map. */
export interface Piece {
  readonly commune: string;
  /** Half-open. */
  readonly from: Day;
  readonly to: Day;
  /** Where its people are on a later map, or where they came from on an earlier one. */
  readonly fate: { readonly landing: Landing } | { readonly origins: ReadonlySet<string> };
}

/** Every commune that ever was, laid onto the map of one day: pieces by the unit they touch. */
export type MapView = ReadonlyMap<string, readonly Piece[]>;

/** A view holds a piece for every commune; phones and servers keep a few. */
const viewsKept = 12;
const known = new WeakMap<Territory, Map<Day, MapView>>();

/** Nothing changes between two changes of the map, so all days between share one view. */
export function lastChangeDay(territory: Territory, on: Day): Day {
  return territory.changeDays().findLast((changed) => changed <= on) ?? dawn;
}

/** `mapDay` must come from `lastChangeDay`. */
export function viewOf(territory: Territory, mapDay: Day): MapView {
  let mine = known.get(territory);
  if (!mine) known.set(territory, (mine = new Map()));
  const had = mine.get(mapDay);
  if (had) return had;
  const oldest = mine.size >= viewsKept ? mine.keys().next().value : undefined;
  if (oldest !== undefined) mine.delete(oldest);
  const made = makeView(territory, mapDay);
  mine.set(mapDay, made);
  return made;
}

function makeView(territory: Territory, mapDay: Day): MapView {
  const view = new Map<string, Piece[]>();
  for (const unit of territory.versions) {
    if (unit.level !== 'commune') continue;
    for (const piece of piecesOf(territory, unit, mapDay)) {
      for (const id of touched(piece)) {
        const had = view.get(id);
        if (had) had.push(piece);
        else view.set(id, [piece]);
      }
    }
  }
  return view;
}

function piecesOf(territory: Territory, unit: UnitVersion, mapDay: Day): readonly Piece[] {
  const from = firstDayOf(unit);
  const to = endOf(unit);
  const moves = [
    ...departuresOf(territory, unit.id).filter(({ day }) => day <= mapDay),
    ...arrivalsOf(territory, unit.id).filter(({ day }) => day > mapDay)
  ];
  const inside = moves.map(({ day }) => day).filter((day) => from < day && day < to);
  const cuts = [from, ...[...new Set(inside)].sort(), to];
  return cuts.slice(0, -1).map((start, index) => ({
    commune: unit.id,
    from: start,
    to: cuts[index + 1] ?? to,
    fate:
      start <= mapDay
        ? { landing: landingOf(territory, unit.id, start, mapDay) }
        : { origins: originsOf(territory, unit.id, start, mapDay) }
  }));
}

function touched({ fate }: Piece): Iterable<string> {
  if ('origins' in fate) return fate.origins;
  const { known: targets, clouds } = fate.landing;
  return clouds.length === 0
    ? targets.keys()
    : new Set([...targets.keys(), ...clouds.flatMap((c) => [...c.among])]);
}
