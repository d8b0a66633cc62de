import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basis/day.ts';
import { spansOf } from './period-of-claim.ts';

const report = { from: day('2022-12-15'), to: day('2023-12-14') };
const texts = (stated: string | null) => spansOf(stated, report).map(({ from, to }) => `${from} ${to}`);

test('words without a year of their own mean the span of the report', () => {
  assert.deepEqual(texts(null), ['2022-12-15 2023-12-14']);
  assert.deepEqual(texts('10 năm qua'), ['2022-12-15 2023-12-14']);
});

test('a year is a calendar year, or one that closes on 14 December', () => {
  assert.deepEqual(texts('2021'), ['2021-01-01 2021-12-31', '2020-12-15 2021-12-14']);
  assert.deepEqual(texts('2021-H1'), ['2021-01-01 2021-06-30', '2020-12-15 2021-06-14']);
});

test('the years of the report itself mean its span before any other', () => {
  assert.equal(
    spansOf('2013-2023', { from: day('2013-08-01'), to: day('2023-07-11') })[0]?.from,
    '2013-08-01'
  );
});

test('in a review of several years, a year at its edge is the part that the review covers', () => {
  const review = { from: day('2013-08-01'), to: day('2023-07-11') };
  const first = (stated: string) => spansOf(stated, review).map(({ from, to }) => `${from} ${to}`)[0];
  assert.deepEqual(['2013', '2016', '2023', '2025'].map(first), [
    '2013-08-01 2013-12-31',
    '2016-01-01 2016-12-31',
    '2023-01-01 2023-07-11',
    '2025-01-01 2025-12-31'
  ]);
});

test('months, days, and from a year until the end of the report', () => {
  assert.deepEqual(texts('2023-02'), ['2023-02-01 2023-02-28']);
  assert.deepEqual(texts('2023-07-11'), ['2023-07-11 2023-07-11']);
  assert.deepEqual(texts('2020..'), ['2020-01-01 2023-12-14']);
  assert.deepEqual(texts('2023-01..2023-06'), ['2023-01-01 2023-06-30']);
});

test('a period that is none means the span of the report', () => {
  assert.deepEqual(texts('2023-13'), ['2022-12-15 2023-12-14']);
  assert.deepEqual(texts('2023-2013'), ['2022-12-15 2023-12-14']);
});
