import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basis/day.ts';
import type { Figure, ReportedTotal } from '#engine/indicators/figure.ts';
import { besideReported } from './beside-reported.ts';

const counted = (value: number): Pick<Figure, 'result'> => ({
  result: { known: true, value, bound: 'exact', low: value, high: value }
});
const reported = (value: number, bound: ReportedTotal['bound'] = 'exact'): ReportedTotal => ({
  id: '1',
  indicator: 'outreach-sessions',
  unit: '511@0',
  period: { from: day('2015-01-01'), to: day('2015-12-31') },
  value,
  bound,
  source: 'Báo cáo 120/BC'
});

test('counted and reported are held against each other by their difference, in either direction', () => {
  assert.deepEqual(besideReported(counted(12), reported(12)), { is: 'agrees', isBound: false });
  assert.deepEqual(besideReported(counted(15), reported(12)), { is: 'more', by: 3 });
  assert.deepEqual(besideReported(counted(0), reported(12)), { is: 'less', by: 12 });
});

test('a bound word of the report is honoured, and beyond it the difference is to the number written', () => {
  assert.deepEqual(besideReported(counted(1312), reported(1300, 'more_than')), {
    is: 'agrees',
    isBound: true
  });
  assert.deepEqual(besideReported(counted(1280), reported(1300, 'more_than')), { is: 'less', by: 20 });
  assert.deepEqual(besideReported(counted(9), reported(10, 'at_most')), { is: 'agrees', isBound: true });
});

test('what was not counted has no difference, and is not 0', () => {
  const unknown: Pick<Figure, 'result'> = { result: { known: false, reason: 'nothing-recorded-here' } };
  assert.deepEqual(besideReported(unknown, reported(12)), { is: 'not-counted' });
});
