import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { type Layer, layersOf, type Topology } from '#engine/maps/topology.ts';

/** Each with the maps that are in it, the ones of today first. */
const files = {
  'provinces.topojson': ['provinces34', 'provinces63'],
  'danang-2025.topojson': ['communes'],
  'old-quangnam-danang.topojson': ['communes20250630', 'districts2018', 'communes2018']
} as const;

/** The outlines that the installation brings; for display only, and not of every place. */
export async function readBoundaries(folder: string): Promise<readonly Layer[]> {
  const layers = await Promise.all(
    Object.entries(files).map(async ([file, names]) => {
      const found = layersOf(JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Topology);
      return names.flatMap((name) => found.get(name) ?? []);
    })
  );
  return layers.flat();
}

/** The map that shows most of these places; nothing when it would show less than nearly all. */
export function layerOf(layers: readonly Layer[], ids: readonly string[]): Layer | undefined {
  const shown = (layer: Layer): number => ids.filter((id) => layer.polygons.has(id)).length;
  const best = layers.toSorted((a, b) => shown(b) - shown(a))[0];
  return best && ids.length > 0 && shown(best) >= ids.length * 0.9 ? best : undefined;
}
