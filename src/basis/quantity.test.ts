import assert from 'node:assert/strict';
import test from 'node:test';
import { formatNumber, formatQuantity, twoDigits } from './quantity.ts';

test('Vietnamese groups thousands with a dot and writes decimals after a comma', () => {
  assert.equal(formatNumber(1300, 'vi'), '1.300');
  assert.equal(formatNumber(0.5, 'vi'), '0,5');
});

test('a quantity is read with its bound and its counting noun', () => {
  assert.equal(formatQuantity({ value: 1300, bound: 'more_than', noun: 'buổi' }, 'vi'), 'hơn 1.300 buổi');
  assert.equal(formatQuantity({ value: 138, bound: 'exact', noun: 'đợt' }, 'vi'), '138 đợt');
  assert.equal(formatQuantity({ value: 130, bound: 'about' }, 'en'), 'about 130');
});

test('numbers below ten get a leading zero in document numbers', () => {
  assert.equal(twoDigits(5), '05');
  assert.equal(twoDigits(138), '138');
});
