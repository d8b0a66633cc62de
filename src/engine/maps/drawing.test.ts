import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';

import { drawing } from './drawing.ts';
import { simplified } from './simplify.ts';
import { type Layer, layersOf, neighboursOf, type Topology } from './topology.ts';

const folder = path.resolve(import.meta.dirname, '../../../data/units/boundaries');

function layer(file: string, name: string): Layer {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const found = layersOf(JSON.parse(text) as Topology).get(name);
  assert.ok(found);
  return found;
}

const provinces = layer('provinces.topojson', 'provinces34');
const daNang = layer('danang-2025.topojson', 'communes');
const hoangSa = '20333@2025-07-01';

test('a line is drawn with fewer points, and its ends stay', () => {
  const line = Array.from({ length: 50 }, (_, x) => [x, x % 2 === 0 ? 0 : 0.01] as const);
  const drawn = simplified(line, 1);
  assert.deepEqual([drawn[0], drawn.at(-1)], [line[0], line.at(-1)]);
  assert.ok(drawn.length < 5);
});

test('the map of the country has every province, and every island of Hoàng Sa and Trường Sa', () => {
  const { paths, inset } = drawing(provinces, [...provinces.polygons.keys()]);
  assert.equal(paths.size, 34);
  assert.equal(inset, undefined);
  for (const id of ['48@2025-07-01', '56@2025-07-01']) {
    const drawn = [...(paths.get(id) ?? '').matchAll(/M/gu)].length;
    assert.ok(drawn >= (provinces.polygons.get(id)?.length ?? Infinity), `${id}: ${drawn}`);
  }
});

test('islands far out at sea are drawn beside the land, at a scale of their own', () => {
  const { paths, inset, width, height } = drawing(daNang, [...daNang.polygons.keys()]);
  assert.equal(paths.size, 94);
  assert.ok(inset && inset.x + inset.width <= width && inset.y + inset.height <= height);
  const [, x, y] = /^M(\d+) (\d+)/u.exec(paths.get(hoangSa) ?? '') ?? [];
  assert.ok(Number(x) > inset.x && Number(y) > inset.y);
});

test('a map weighs little on the way to the reader', () => {
  for (const one of [provinces, daNang]) {
    const { paths } = drawing(one, [...one.polygons.keys()]);
    const weight = gzipSync([...paths.values()].join('')).length;
    assert.ok(weight < 20_000, `${weight} bytes`);
  }
});

test('neighbours are places with a common line', () => {
  const ofDaNang = neighboursOf(provinces, '48@2025-07-01');
  assert.deepEqual([...ofDaNang].sort(), ['46@2025-01-01', '51@2025-07-01']);
});
