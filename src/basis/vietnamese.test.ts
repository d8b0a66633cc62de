import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { compareVietnamese, fold } from './vietnamese.ts';

test('A folded name is found without diacritics, however it was composed', () => {
  assert.equal(fold('Phước Hoà'), 'phuoc hoa');
  assert.equal(fold('Phước Hòa'.normalize('NFD')), 'phuoc hoa');
  assert.equal(fold('ĐIỆN BIÊN ĐÔNG'), 'dien bien dong');
});

test('Folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
});

test('Names are ordered as in a Vietnamese dictionary, and numbers by their size', () => {
  const names = ['Thôn 10', 'đèo', 'Thôn 2', 'dân', 'ăn', 'an', 'ân'];
  assert.deepEqual(names.toSorted(compareVietnamese), ['an', 'ăn', 'ân', 'dân', 'đèo', 'Thôn 2', 'Thôn 10']);
});
