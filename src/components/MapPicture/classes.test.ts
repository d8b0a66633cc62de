import assert from 'node:assert/strict';
import test from 'node:test';

import { classesOf } from './classes.ts';

test('places are shaded by rank, and none has a shade of its own', () => {
  const { steps, stepOf } = classesOf([0, 1, 2, 3, 4, 100, 1000]);
  assert.equal(stepOf(0), 0);
  assert.equal(stepOf(1), 1);
  assert.equal(stepOf(1000), 5);
  assert.equal(steps.length, 6);
});

test('few different values use the darker shades', () => {
  const { stepOf } = classesOf([3, 7]);
  assert.deepEqual([stepOf(3), stepOf(7)], [4, 5]);
});

test('a map without numbers has no shades', () => {
  assert.deepEqual(classesOf([]).steps, []);
});
