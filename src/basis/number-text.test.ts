import assert from 'node:assert/strict';
import test from 'node:test';

import { numberText } from './number-text.ts';

test('Vietnamese numbers group by points and divide by a comma', () => {
  assert.equal(numberText(1300, 'vi'), '1.300');
  assert.equal(numberText(12.345, 'vi'), '12,35');
});

test('English numbers group by commas', () => {
  assert.equal(numberText(1300, 'en'), '1,300');
});

test('a number below zero carries the minus sign, not a hyphen', () => {
  assert.equal(numberText(-5, 'vi'), '−5');
});
