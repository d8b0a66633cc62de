import assert from 'node:assert/strict';
import test from 'node:test';

import { likeness } from './likeness.ts';

const hollow = ['tuyên truyền', 'về', 'tại', 'thôn', 'luật', 'phòng', 'chống', 'buổi'];

test('diacritics, capitals and order matter little', () => {
  assert.equal(likeness('Tuyên truyền Luật Phòng, chống ma túy', 'TUYEN TRUYEN luat phong chong ma tuy'), 1);
  assert.ok(likeness('ma túy học đường tại trường', 'Tại trường: ma túy học đường') > 0.95);
});

test('words that stand in every title say little', () => {
  const a = 'Tuyên truyền về phòng, chống ma túy';
  const b = 'Tuyên truyền về phòng, chống mua bán người';
  assert.ok(likeness(a, b, hollow) < 0.35, String(likeness(a, b, hollow)));
  assert.ok(likeness(a, b) > 0.55, String(likeness(a, b)));
});

test('a number tells one of several places from another', () => {
  const of = (hamlet: number): string => `Tuyên truyền phòng cháy tại thôn ${hamlet}`;
  assert.ok(likeness(of(2), of(3), hollow) < 0.7);
  assert.equal(likeness(of(2), of(2), hollow), 1);
});

test('nothing is like nothing', () => {
  assert.equal(likeness('', ''), 0);
  assert.equal(likeness('ma túy', ''), 0);
});
