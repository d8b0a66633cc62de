import assert from 'node:assert/strict';
import test from 'node:test';
import type { ReadBound } from '#engine/reading/bound-words.ts';
import { agrees, stepOf } from './stated.ts';

const stated = (text: string, value: number | null, bound: ReadBound = 'exact', more: object = {}) => ({
  text,
  value,
  bound,
  ...more
});

test('“hơn 1.300” speaks of 1.312, and neither of 1.300 nor of 1.405', () => {
  const more = stated('hơn 1.300 buổi', 1300, 'more_than');
  assert.deepEqual(
    [1312, 1300, 1405, 1399].map((truth) => agrees(more, truth)),
    [true, false, false, true]
  );
});

test('“gần 1.400” speaks of 1.312 and not of 1.400 or 1.290', () => {
  const less = stated('gần 1.400 buổi', 1400, 'less_than');
  assert.deepEqual(
    [1312, 1400, 1290].map((truth) => agrees(less, truth)),
    [true, false, false]
  );
});

test('a counted number agrees with itself only; a rounded one with what rounds to it', () => {
  assert.equal(agrees(stated('138 đợt', 138), 138), true);
  assert.equal(agrees(stated('138 đợt', 138), 139), false);
  assert.equal(agrees(stated('97,4%', 97.4), 97.409), true);
  assert.equal(agrees(stated('97,4%', 97.4), 97.46), false);
  assert.equal(agrees(stated('2,5 triệu lượt', 2_500_000), 2_512_000), true);
});

test('a number of its own precision: the place of its last digit that says something', () => {
  assert.equal(stepOf(stated('1.300', 1300)), 100);
  assert.equal(stepOf(stated('1.312', 1312)), 1);
  assert.equal(stepOf(stated('92,5%', 92.5)), 0.1);
  assert.equal(stepOf(stated('trên 5 triệu', 5_000_000)), 1_000_000);
});

test('vague magnitudes, ranges, and limits', () => {
  const hundreds = stated('hàng trăm hộ', 100, 'at_least', { vague: true });
  assert.deepEqual(
    [99, 100, 812, 1000].map((truth) => agrees(hundreds, truth)),
    [false, true, true, false]
  );
  const range = stated('từ 5 đến 7 người', null, 'range', { low: 5, high: 7 });
  assert.deepEqual(
    [4, 5, 7, 8].map((truth) => agrees(range, truth)),
    [false, true, true, false]
  );
  assert.equal(agrees(stated('không quá 10', 10, 'at_most'), 10), true);
  assert.equal(agrees(stated('khoảng 1.300', 1300, 'about'), 1349), true);
  assert.equal(agrees(stated('khoảng 1.300', 1300, 'about'), 1380), false);
});
