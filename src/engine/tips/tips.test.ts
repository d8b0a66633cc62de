import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basis/day.ts';
import { lastDayOf } from './clock.ts';
import { foldTip, mayBeDone } from './fold-tip.ts';
import type { TipAct, TipEntry, TipSays } from './tip-entry.ts';

const never = (): boolean => false;
const received = day('2026-11-02');

function told(...acts: readonly (readonly [TipAct, string, TipSays?])[]): readonly TipEntry[] {
  return acts.map(([act, on, says = {}], at) => ({
    number: at + 1,
    day: day(on),
    person: 'someone',
    act,
    says
  }));
}

test('a tip stands as what was last done with it left it, and reading it changes nothing', () => {
  assert.equal(foldTip(received, []).state, 'received');
  assert.equal(foldTip(received, told(['opened', '2026-11-03'])).state, 'received');
  const looked = foldTip(received, told(['opened', '2026-11-03'], ['looked-into', '2026-11-04']));
  assert.deepEqual([looked.state, looked.since], ['looked-into', '2026-11-04']);
  const closed = foldTip(
    received,
    told(
      ['transferred', '2026-11-05', { on: day('2026-11-04'), crimeReport: true }],
      ['closed', '2026-11-09', { field: 'drugs', outcome: 'actionable' }]
    )
  );
  assert.equal(closed.state, 'closed');
  assert.deepEqual(closed.transfer, { on: '2026-11-04', crimeReport: true });
  assert.deepEqual(closed.end, { on: '2026-11-09', field: 'drugs', outcome: 'actionable' });
});

test('what was muted is muted until it is let speak again', () => {
  assert.equal(foldTip(received, told(['muted', '2026-11-03'])).isMuted, true);
  assert.equal(foldTip(received, told(['muted', '2026-11-03'], ['unmuted', '2026-11-04'])).isMuted, false);
});

test('a closed tip is closed once, and nothing is done with one that is gone', () => {
  assert.equal(mayBeDone('closed', 'closed'), false);
  assert.equal(mayBeDone('closed', 'transferred'), false);
  assert.equal(mayBeDone('transferred', 'looked-into'), false);
  for (const act of ['looked-into', 'transferred', 'closed', 'muted', 'opened'] as const) {
    assert.equal(mayBeDone('destroyed', act), false);
    assert.equal(mayBeDone('withdrawn', act), false);
  }
});

test('working days pass over Saturdays, Sundays and holidays', () => {
  // 30/4 and 1/5/2026 are a Thursday and a Friday.
  const isHoliday = (on: string): boolean => ['2026-04-30', '2026-05-01'].includes(on);
  assert.equal(lastDayOf({ workingDays: 3 }, day('2026-04-29'), isHoliday), '2026-05-06');
  assert.equal(lastDayOf({ workingDays: 3 }, day('2026-11-06'), never), '2026-11-11');
});

test('terms in days and months end where the calendar has a day', () => {
  assert.equal(lastDayOf({ days: 20 }, day('2026-11-15'), never), '2026-12-05');
  assert.equal(lastDayOf({ months: 2 }, day('2026-12-31'), never), '2027-02-28');
  assert.equal(lastDayOf({ months: 2 }, day('2026-11-15'), never), '2027-01-15');
});
