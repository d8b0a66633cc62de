import assert from 'node:assert/strict';
import test from 'node:test';
import { Attempts } from './attempts.ts';

const minute = 60_000;
const patience = { free: 3, first: 10_000, most: 15 * minute };

test('the free tries cost nothing, and after them each wait is twice the one before', () => {
  const attempts = new Attempts(patience);
  const waits: number[] = [];
  let now = 0;
  for (let tried = 0; tried < 12; tried += 1) {
    const wait = attempts.wait('a', now);
    waits.push(wait / 1000);
    now += wait;
    attempts.count('a', now);
  }
  assert.deepEqual(waits, [0, 0, 0, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
});

test('asking during a wait does not make it longer', () => {
  const attempts = new Attempts(patience);
  for (let tried = 0; tried < 3; tried += 1) attempts.count('a', 0);
  assert.equal(attempts.wait('a', 1000), 9000);
  assert.equal(attempts.wait('a', 9999), 1);
  assert.equal(attempts.wait('a', 10_000), 0);
});

test('one key does not make another wait, and an hour of quiet forgets', () => {
  const attempts = new Attempts(patience);
  for (let tried = 0; tried < 9; tried += 1) attempts.count('a', 0);
  assert.equal(attempts.wait('b', 0), 0);
  assert.ok(attempts.wait('a', 0) > 0);
  attempts.count('a', 60 * minute);
  assert.equal(attempts.wait('a', 60 * minute), 0);
});

test('a flood of names forgets the oldest first', () => {
  const attempts = new Attempts(patience);
  for (let tried = 0; tried < 9; tried += 1) attempts.count('a', 0);
  for (let name = 0; name < 20_000; name += 1) attempts.count(`x${name}`, 1);
  assert.equal(attempts.wait('a', 1), 0);
});
