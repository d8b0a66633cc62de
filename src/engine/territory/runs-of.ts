import type { Day } from '#basis/day.ts';
import { dayBefore, earlier, later } from '#basis/day.ts';

import { stretchesOf } from './ancestry.ts';
import { areaOf, weightIn } from './area.ts';
import { lastChangeDay, type Piece, viewOf } from './map-view.ts';
import { clip, join, type Run } from './run.ts';
import type { Territory } from './territory.ts';
import { dawn, dusk, endOf, firstDayOf, type UnitVersion } from './unit.ts';

interface Kept {
  /** By unit and day of the map. */
  readonly fixed: Map<string, readonly Run[]>;
  readonly stood: Map<string, readonly Run[]>;
}

/** Most units of a country asked under one map fit; an eviction only costs the time to ask again. */
const fixedKept = 8000;
const known = new WeakMap<Territory, Kept>();

/** The whole history read on the map of one day in the unit's life. */
export function runsOnMap(territory: Territory, unit: UnitVersion, on: Day): readonly Run[] {
  const { fixed } = keptFor(territory);
  const mapDay = lastChangeDay(territory, on);
  const key = `${unit.id} ${mapDay}`;
  const had = fixed.get(key);
  if (had) return had;
  const made = unit.level === 'nation' ? everything(territory) : reckon(territory, unit, mapDay);
  if (fixed.size >= fixedKept) fixed.clear();
  fixed.set(key, made);
  return made;
}

/** As it stood on each day; before its birth by the map of its first day, after its end by that of its last. */
export function runsAsItStood(territory: Territory, unit: UnitVersion, from: Day, to: Day): readonly Run[] {
  const born = firstDayOf(unit);
  const end = endOf(unit);
  const early = from < born ? clip(runsOnMap(territory, unit, born), from, earlier(to, born)) : [];
  const late = to > end ? clip(runsOnMap(territory, unit, dayBefore(end)), later(from, end), to) : [];
  const stood = clip(keptFor(territory).stood.get(unit.id) ?? [], from, to);
  return early.length + late.length === 0 ? stood : join([...early, ...stood, ...late]);
}

function keptFor(territory: Territory): Kept {
  const had = known.get(territory);
  if (had) return had;
  const made = { fixed: new Map<string, readonly Run[]>(), stood: standing(territory) };
  known.set(territory, made);
  return made;
}

function reckon(territory: Territory, unit: UnitVersion, mapDay: Day): readonly Run[] {
  const view = viewOf(territory, mapDay);
  const area = areaOf(territory, unit.id, mapDay);
  const pieces = new Set<Piece>();
  for (const id of [...area.inside, ...area.above]) for (const piece of view.get(id) ?? []) pieces.add(piece);
  const runs = [...pieces].flatMap((piece) => {
    const weight = weightIn(area, piece);
    return weight === undefined ? [] : [{ commune: piece.commune, from: piece.from, to: piece.to, weight }];
  });
  return join(runs);
}

function everything(territory: Territory): readonly Run[] {
  const communes = territory.versions.filter((unit) => unit.level === 'commune');
  return join(
    communes.map((unit) => ({
      commune: unit.id,
      from: unit.from ?? dawn,
      to: unit.to ?? dusk,
      weight: 1 as const
    }))
  );
}

/** Every commune under itself and under all it ever lay in, with the days. */
function standing(territory: Territory): Map<string, readonly Run[]> {
  const under = new Map<string, Run[]>();
  const put = (id: string, run: Run): void => {
    const had = under.get(id);
    if (had) had.push(run);
    else under.set(id, [run]);
  };
  for (const unit of territory.versions) {
    if (unit.level !== 'commune') continue;
    for (const { from, to, above } of stretchesOf(territory, unit)) {
      const run: Run = { commune: unit.id, from, to, weight: 1 };
      for (const id of [unit.id, ...above]) put(id, run);
    }
  }
  return new Map([...under].map(([id, runs]) => [id, join(runs)]));
}
