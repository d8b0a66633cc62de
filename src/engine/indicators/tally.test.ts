import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basis/day.ts';
import type { Contribution } from './contribution.ts';
import type { CountedIndicator, Measure } from './indicator.ts';
import { tally } from './tally.ts';

const on = { from: day('2023-01-01'), to: day('2023-12-31') };

function indicator(nature: CountedIndicator['nature'], measure: Measure): CountedIndicator {
  return { id: 'i', nature, definitions: [{ measure }] } as unknown as CountedIndicator;
}

function one(on: string, amount: number, more: Partial<Contribution> = {}): Contribution {
  return {
    indicator: 'i',
    unit: '1@0',
    day: day(on),
    placed: day(on),
    amount,
    records: 1,
    key: '',
    confirmed: true,
    sides: 'police',
    ...more
  };
}

test('a flow adds up the days asked for, the unconfirmed apart', () => {
  const all = [
    one('2022-12-31', 5),
    one('2023-01-01', 2),
    one('2023-12-31', 3),
    one('2023-05-01', 7, { confirmed: false }),
    one('2023-05-01', 9, { indicator: 'other' })
  ];
  assert.deepEqual(tally(indicator('flow', { count: true }), all, on), {
    value: 5,
    records: 2,
    unconfirmed: 7
  });
});

test('a stock holds everything up to its day', () => {
  const all = [one('2010-01-01', 5), one('2023-02-01', -2, { records: 0 }), one('2024-01-01', 9)];
  assert.deepEqual(tally(indicator('stock', { sum: 'members' }), all, on), {
    value: 3,
    records: 1,
    unconfirmed: 0
  });
});

test('an edition counts once, however many places held it', () => {
  const all = [
    one('2023-08-12', 1, { key: '2023' }),
    one('2023-08-15', 1, { key: '2023' }),
    one('2023-08-16', 1, { key: '2022' }),
    one('2023-08-16', -1, { key: '2022', records: -1 })
  ];
  assert.deepEqual(tally(indicator('edition', { distinct: 'edition' }), all, on), {
    value: 1,
    records: 2,
    unconfirmed: 0
  });
});
