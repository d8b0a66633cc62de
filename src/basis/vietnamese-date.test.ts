import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from './day.ts';
import { vietnameseDate } from './vietnamese-date.ts';

test('days below ten and months one and two get a leading zero, other months do not', () => {
  assert.equal(vietnameseDate(day('2024-01-05')), 'ngày 05 tháng 01 năm 2024');
  assert.equal(vietnameseDate(day('2023-07-11')), 'ngày 11 tháng 7 năm 2023');
  assert.equal(vietnameseDate(day('2025-12-01')), 'ngày 01 tháng 12 năm 2025');
});
