import assert from 'node:assert/strict';
import test from 'node:test';

import { day } from './day.ts';
import { dayText, periodText } from './day-text.ts';

const between = (from: string, to: string) => ({ from: day(from), to: day(to) });

test('a Vietnamese day pads days below ten and the months one and two only', () => {
  assert.equal(dayText(day('2013-08-01'), 'vi'), '01/8/2013');
  assert.equal(dayText(day('2024-02-15'), 'vi'), '15/02/2024');
});

test('an English day names its month', () => {
  assert.equal(dayText(day('2023-07-11'), 'en'), '11 July 2023');
});

test('whole years, quarters and months are called by their names', () => {
  assert.equal(periodText(between('2023-01-01', '2023-12-31'), 'vi'), 'năm 2023');
  assert.equal(periodText(between('2023-10-01', '2023-12-31'), 'vi'), 'quý IV/2023');
  assert.equal(periodText(between('2023-02-01', '2023-02-28'), 'vi'), 'tháng 02/2023');
  assert.equal(periodText(between('2023-07-01', '2023-09-30'), 'en'), 'quarter 3 of 2023');
});

test('any other span is written by its two days', () => {
  assert.equal(periodText(between('2013-08-01', '2023-07-11'), 'vi'), 'từ 01/8/2013 đến 11/7/2023');
  assert.equal(periodText(between('2023-07-11', '2023-07-11'), 'vi'), '11/7/2023');
});
