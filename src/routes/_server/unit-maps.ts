import path from 'node:path';
import type { Day } from '#basis/day.ts';
import type { OutlineMapProps } from '#components/OutlineMap/props.ts';
import { drawing } from '#engine/maps/drawing.ts';
import { type Layer, neighboursOf } from '#engine/maps/topology.ts';
import type { Territory } from '#engine/territory/territory.ts';
import { nation } from '#engine/territory/unit.ts';
import { findRunningServer } from '#store/database/handed-over.ts';
import { layerOf, readBoundaries } from '#store/territory/boundaries.ts';

export interface UnitMaps {
  /** Where it lies among those beside it. */
  readonly around: Pick<OutlineMapProps, 'drawing' | 'shapes'> | undefined;
  /** What lies in it. */
  readonly inside: Pick<OutlineMapProps, 'drawing' | 'shapes'> | undefined;
  readonly neighbours: readonly { readonly id: string; readonly name: string }[];
}

let read: Promise<readonly Layer[]> | undefined;

function boundaries(): Promise<readonly Layer[]> {
  const root = findRunningServer()?.root ?? process.cwd();
  read ??= readBoundaries(path.join(root, 'data', 'units', 'boundaries')).catch((error: unknown) => {
    read = undefined;
    throw error;
  });
  return read;
}

/** Drawings are the same for every reader. */
const drawn = new Map<string, UnitMaps>();
const mapsKept = 200;

/** As the map was on the day; without a map where no outline is known. */
export async function unitMaps(territory: Territory, unit: string, on: Day): Promise<UnitMaps> {
  const key = `${unit} ${on}`;
  const had = drawn.get(key);
  if (had) return had;
  if (drawn.size >= mapsKept) drawn.clear();
  const made = makeMaps(territory, await boundaries(), unit, on);
  drawn.set(key, made);
  return made;
}

function makeMaps(territory: Territory, layers: readonly Layer[], unit: string, on: Day): UnitMaps {
  const named = (ids: readonly string[]) =>
    ids
      .map((id) => ({ id, name: territory.find(id)?.name ?? id }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const below = territory.childrenOn(unit, on).map(({ id }) => id);
  const parent = territory.ancestorsOn(unit, on)[0];
  const beside = parent ? territory.childrenOn(parent.id, on).map(({ id }) => id) : [];
  const aroundLayer = unit === nation.id ? undefined : layerOf(layers, [...beside, unit]);
  const insideLayer = layerOf(layers, below);
  const picture = (layer: Layer, ids: readonly string[]) => {
    const shown = ids.filter((id) => layer.polygons.has(id));
    const { paths, ...frame } = drawing(layer, shown);
    const shapes = named(shown).map(({ id, name }) => ({
      id,
      name,
      path: paths.get(id) ?? '',
      isSelf: id === unit,
      ...(id === unit ? {} : { href: `/don-vi/${encodeURIComponent(id)}` })
    }));
    return { drawing: frame, shapes };
  };
  const isShown = aroundLayer?.polygons.has(unit) === true;
  return {
    around: aroundLayer && isShown ? picture(aroundLayer, beside) : undefined,
    inside: insideLayer && picture(insideLayer, below),
    neighbours:
      aroundLayer && isShown ? named(neighboursOf(aroundLayer, unit).filter((id) => beside.includes(id))) : []
  };
}
