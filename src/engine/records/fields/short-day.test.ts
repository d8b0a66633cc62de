import assert from 'node:assert/strict';
import test from 'node:test';

import { day } from '#basis/day.ts';
import { readDay } from './day.ts';

const today = day('2026-01-15');

test('a day without its year is the one nearest to today', () => {
  assert.equal(readDay('5/1', today), '2026-01-05');
  assert.equal(readDay('28-12', today), '2025-12-28');
  assert.equal(readDay('16.1', today), '2026-01-16');
  assert.equal(readDay('1/8', day('2026-12-30')), '2026-08-01');
  assert.equal(readDay('2/1', day('2026-12-30')), '2027-01-02');
});

test('a day can be typed with number keys alone', () => {
  assert.equal(readDay('0501', today), '2026-01-05');
  assert.equal(readDay('05082013', today), '2013-08-05');
  assert.equal(readDay('2023', today), undefined);
});

test('today and yesterday can be written as words, with or without diacritics', () => {
  assert.equal(readDay('Hôm nay', today), today);
  assert.equal(readDay('hom qua', today), '2026-01-14');
});

test('a short day that does not exist, or with nothing to reckon from, is no day', () => {
  for (const text of ['31/2', '29/2', '0/1', '5/13', '5'])
    assert.equal(readDay(text, today), undefined, text);
  assert.equal(readDay('5/1'), undefined);
});
