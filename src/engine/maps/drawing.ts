import { simplified } from './simplify.ts';
import { arcOf, type Layer, type Point, type Polygon } from './topology.ts';

/** A map as SVG paths, in the coordinates of its own `width` and `height`. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paths: ReadonlyMap<string, string>;
  /** Where islands far out at sea are drawn at a scale of their own. */
  readonly inset: Box | undefined;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The longer side of a drawing. */
const SIDE = 1000;
const MARGIN = 6;
/** Triangles smaller than this, in units of the drawing, are not seen. */
const LEAST = 2;
/** What would be smaller is drawn as large as this: no island is ever left out. */
const DOT = 4;
/** Empty sea wider than this part of the map is not drawn. */
const GAP = 0.3;
const INSET = 230;

/** Only the places named are drawn, and the map is just large enough for them. */
export function drawing(layer: Layer, ids: readonly string[]): Drawing {
  const all = ids.flatMap((id) => (layer.polygons.get(id) ?? []).map((polygon) => ({ id, polygon })));
  const flat = flattened(
    layer,
    all.map(({ polygon }) => polygon)
  );
  const boxed = all.map((one) => ({ ...one, box: boxOf(ringsOf(flat, one.polygon).flat()) }));
  const edge = edgeOfTheSea(boxed.map(({ box }) => box));
  const [near, far] = [boxed.filter(({ box }) => box.x < edge), boxed.filter(({ box }) => box.x >= edge)];
  const main = around(near.map(({ box }) => box));
  const scale = SIDE / Math.max(main.width, main.height);
  const size = { width: main.width * scale, height: main.height * scale };
  const inset = far.length > 0 ? insetBeside(size) : undefined;
  const paths = new Map<string, string>();
  add(paths, flat, near, (point) => [
    (point[0] - main.x) * scale + MARGIN,
    (point[1] - main.y) * scale + MARGIN
  ]);
  if (inset) {
    const sea = around(far.map(({ box }) => box));
    const room = INSET - 4 * MARGIN;
    const own = room / Math.max(sea.width, sea.height);
    add(paths, flat, far, (point) => [
      (point[0] - sea.x) * own + inset.x + 2 * MARGIN + (room - sea.width * own) / 2,
      (point[1] - sea.y) * own + inset.y + 2 * MARGIN + (room - sea.height * own) / 2
    ]);
  }
  return {
    width: Math.ceil((inset ? inset.x + inset.width : size.width + MARGIN) + MARGIN),
    height: Math.ceil(Math.max(size.height, inset ? inset.y + inset.height - MARGIN : 0) + 2 * MARGIN),
    paths,
    inset
  };
}

interface Boxed {
  readonly id: string;
  readonly polygon: Polygon;
  readonly box: Box;
}

type Place = (point: Point) => Point;

function add(
  paths: Map<string, string>,
  flat: Pick<Layer, 'arcs'>,
  boxed: readonly Boxed[],
  place: Place
): void {
  const lines = new Map<number, readonly Point[]>();
  const line = (number: number): readonly Point[] => {
    const key = number < 0 ? ~number : number;
    const had = lines.get(key) ?? simplified(arcOf(flat, key).map(place), LEAST);
    lines.set(key, had);
    return number < 0 ? had.toReversed() : had;
  };
  for (const { id, polygon } of boxed) {
    const path = polygon.map((ring) => pathOf(ring.flatMap(line))).join('');
    paths.set(id, `${paths.get(id) ?? ''}${path}`);
  }
}

/** Steps between whole numbers: half the length of places. */
function pathOf(ring: readonly Point[]): string {
  const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const { x, y, width, height } = boxOf(points);
  if (width < DOT && height < DOT) return `M${x} ${y}h${DOT}v${DOT}h-${DOT}z`;
  let [atX, atY] = points[0] ?? [0, 0];
  let path = `M${atX} ${atY}l`;
  for (const [toX, toY] of points.slice(1)) {
    if (toX === atX && toY === atY) continue;
    const step = `${toX - atX} ${toY - atY}`;
    path += path.endsWith('l') || step.startsWith('-') ? step : ` ${step}`;
    [atX, atY] = [toX, toY];
  }
  return `${path}z`.replaceAll(' -', '-');
}

/** Degrees of longitude are shorter up here than degrees of latitude; north is up. */
function flattened({ arcs }: Layer, polygons: readonly Polygon[]): Pick<Layer, 'arcs'> {
  const used = new Set(polygons.flat(2).map((place) => (place < 0 ? ~place : place)));
  const middle = boxOf([...used].flatMap((place) => arcs[place] ?? []));
  const shorter = Math.cos(((middle.y + middle.height / 2) * Math.PI) / 180);
  return {
    arcs: arcs.map((arc, place) => (used.has(place) ? arc.map(([x, y]): Point => [x * shorter, -y]) : []))
  };
}

function ringsOf(flat: Pick<Layer, 'arcs'>, polygon: Polygon): readonly (readonly Point[])[] {
  return polygon.map((ring) => ring.flatMap((place) => arcOf(flat, place)));
}

/** Where empty sea ends; beyond everything when there is none so wide. */
function edgeOfTheSea(boxes: readonly Box[]): number {
  const whole = around(boxes);
  let reached = whole.x;
  for (const box of boxes.toSorted((a, b) => a.x - b.x)) {
    if (box.x - reached > whole.width * GAP) return box.x;
    reached = Math.max(reached, box.x + box.width);
  }
  return Infinity;
}

function insetBeside({ width, height }: Pick<Box, 'width' | 'height'>): Box {
  return { x: width + 3 * MARGIN, y: Math.max(MARGIN, height - INSET), width: INSET, height: INSET };
}

function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function around(boxes: readonly Box[]): Box {
  return boxOf(
    boxes.flatMap(({ x, y, width, height }): Point[] => [
      [x, y],
      [x + width, y + height]
    ])
  );
}
