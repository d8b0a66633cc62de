import { TILE_WIDTH } from './grow.ts';

/** A row of kept nodes, as c2sp.org/tlog-tiles cuts them; `width` below 256 is a partial tile. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

const SHAPE = /^(0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/u;
const HIGHEST = 63;

/** `0/x001/x234/067.p/5`, below `tile/`. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  const groups = digits.match(/\d{3}/gu) ?? [];
  const path = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join('/');
  return `${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** Nothing unless it is written exactly as `tilePath` writes it. */
export function parseTilePath(path: string): Tile | undefined {
  const [, level = '', index = '', width] = SHAPE.exec(path) ?? [];
  const tile = {
    level: Number(level),
    index: Number(index.replaceAll(/[x/]/gu, '')),
    width: width === undefined ? TILE_WIDTH : Number(width)
  };
  const isGood = tile.level <= HIGHEST && Number.isSafeInteger(tile.index) && tilePath(tile) === path;
  return isGood ? tile : undefined;
}

/** How many nodes of a tile a tree has; 0 when it does not reach there. */
export function widthIn(size: number, level: number, index: number): number {
  const nodes = Math.floor(size / TILE_WIDTH ** level);
  return Math.min(TILE_WIDTH, Math.max(0, nodes - index * TILE_WIDTH));
}
