import type { Point } from './topology.ts';

/**
 * Leaves out points whose triangle with their neighbours is smaller than `least` (Visvalingam and Whyatt,
 * 1993). Both ends stay, so that lines that met still meet; a ring keeps at least four points.
 */
export function simplified(line: readonly Point[], least: number): readonly Point[] {
  const points = [...line];
  const isRing = samePoint(line[0], line.at(-1));
  const fewest = isRing ? 4 : 2;
  while (points.length > fewest) {
    const { place, area } = smallest(points);
    if (area >= least) break;
    points.splice(place, 1);
  }
  return points;
}

function smallest(points: readonly Point[]): { readonly place: number; readonly area: number } {
  let found = { place: 1, area: Infinity };
  for (let place = 1; place < points.length - 1; place += 1) {
    const area = triangle(points[place - 1], points[place], points[place + 1]);
    if (area < found.area) found = { place, area };
  }
  return found;
}

function triangle(a: Point | undefined, b: Point | undefined, c: Point | undefined): number {
  if (!a || !b || !c) return Infinity;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

function samePoint(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
