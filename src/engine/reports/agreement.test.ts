import assert from 'node:assert/strict';
import test from 'node:test';

import { agreement } from './agreement.ts';

test('a bound word is honoured as far as people use it', () => {
  assert.equal(agreement('hơn 1.300 buổi', 1312), 'agrees');
  assert.equal(agreement('hơn 1.300 buổi', 1300), 'differs');
  assert.equal(agreement('hơn 1.300 buổi', 1900), 'differs');
  assert.equal(agreement('gần 1.400 buổi', 1390), 'agrees');
  assert.equal(agreement('khoảng 1.300 buổi', 1250), 'agrees');
  assert.equal(agreement('ít nhất 7 tập thể', 12), 'agrees');
});

test('a plain number agrees with that number alone', () => {
  assert.equal(agreement('138 đợt', 138), 'agrees');
  assert.equal(agreement('139 đợt', 138), 'differs');
  assert.equal(agreement('81,2 %', 81.19), 'agrees');
  assert.equal(agreement('81,3 %', 81.19), 'differs');
});

test('words without a number, and a figure nobody knows, cannot be compared', () => {
  assert.equal(agreement('nhiều buổi', 12), 'unreadable');
  assert.equal(agreement('12 buổi', undefined), 'unreadable');
});
