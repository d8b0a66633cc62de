/** As much of TopoJSON (https://github.com/topojson/topojson-specification) as the boundary files use. */
export interface Topology {
  readonly transform: { readonly scale: Pair; readonly translate: Pair };
  readonly arcs: readonly (readonly Pair[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}

type Pair = readonly [number, number];

type Geometry = { readonly properties: { readonly id: string } } & (
  | { readonly type: 'Polygon'; readonly arcs: Polygon }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly Polygon[] }
);

/** Rings of places in the list of arcs; `~place` is the arc run backwards. */
export type Polygon = readonly (readonly number[])[];

/** Degrees of longitude and latitude. */
export type Point = Pair;

/** One map: places side by side, whose common borders are one line. */
export interface Layer {
  readonly arcs: readonly (readonly Point[])[];
  readonly polygons: ReadonlyMap<string, readonly Polygon[]>;
}

/** The layer of each object of the file, by name. */
export function layersOf({ transform, arcs, objects }: Topology): ReadonlyMap<string, Layer> {
  const lines = arcs.map((arc) => unpacked(arc, transform));
  return new Map(
    Object.entries(objects).map(([name, { geometries }]) => [
      name,
      { arcs: lines, polygons: new Map(geometries.map((one) => [one.properties.id, polygonsOf(one)])) }
    ])
  );
}

export function arcOf({ arcs }: Pick<Layer, 'arcs'>, place: number): readonly Point[] {
  return place < 0 ? (arcs[~place]?.toReversed() ?? []) : (arcs[place] ?? []);
}

/** Places that have a line in common. */
export function neighboursOf({ polygons }: Layer, id: string): readonly string[] {
  const own = new Set(linesOf(polygons.get(id)));
  return [...polygons]
    .filter(([other, of]) => other !== id && linesOf(of).some((line) => own.has(line)))
    .map(([other]) => other);
}

function linesOf(polygons: readonly Polygon[] = []): readonly number[] {
  return polygons.flat(2).map((place) => (place < 0 ? ~place : place));
}

function polygonsOf(of: Geometry): readonly Polygon[] {
  return of.type === 'Polygon' ? [of.arcs] : of.arcs;
}

/** Points are kept as steps from the one before, in whole numbers. */
function unpacked(arc: readonly Pair[], { scale, translate }: Topology['transform']): readonly Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}
