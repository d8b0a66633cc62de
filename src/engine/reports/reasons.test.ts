import assert from 'node:assert/strict';
import test from 'node:test';

import { day } from '#basis/day.ts';
import type { Contribution } from '#engine/indicators/contribution.ts';
import type { EntryChange } from '#engine/indicators/fold-ledger.ts';
import { EVER, plan } from '#engine/indicators/plan.ts';
import { type Act, reasonsOf, touchesOf } from './reasons.ts';

const span = { from: day('2023-01-01'), to: day('2023-12-31') };
const members = ['a@0', 'b@0'].map((commune) => ({ commune, ...EVER, weight: 0 }));
const area = {
  plan: plan({ classes: [], loose: members, members, weights: [1] }, span, ['a@0', 'b@0']),
  indicators: ['sessions']
};

function change(act: Act, record: string, changes: readonly Partial<Contribution>[]): EntryChange {
  const one: Contribution = {
    indicator: 'sessions',
    unit: 'a@0',
    day: day('2023-05-05'),
    placed: day('2023-05-05'),
    amount: 1,
    records: 1,
    key: '',
    confirmed: true,
    sides: 'police'
  };
  const at = '2024-01-01T00:00:00.000Z';
  return { entry: `${record}-${act}`, record, act, at, changes: changes.map((its) => ({ ...one, ...its })) };
}

const undone = { amount: -1, records: -1 };

test('later entries are told by what they did, each record once', () => {
  const changes = [
    change('recorded', 'r1', [{}]),
    change('recorded', 'r2', [{}]),
    change('withdrawn', 'r3', [undone]),
    change('corrected', 'r4', [undone, { amount: 5 }]),
    change('corrected', 'r4', [{ amount: 2, records: 0 }])
  ];
  assert.deepEqual(
    reasonsOf(touchesOf(changes, area)).map(({ vi }) => vi),
    ['2 bản ghi vào sổ muộn', '1 bản ghi được đính chính', '1 bản ghi bị rút']
  );
});

test('what lies outside the days, the area or the indicator does not touch the figure', () => {
  const changes = [
    change('recorded', 'r1', [{ day: day('2022-12-31') }]),
    change('recorded', 'r2', [{ unit: 'c@0' }]),
    change('recorded', 'r3', [{ indicator: 'drives' }])
  ];
  assert.deepEqual(touchesOf(changes, area), []);
});

test('a record that only moves within the area changes nothing', () => {
  const moved = change('corrected', 'r1', [undone, { unit: 'b@0', day: day('2023-06-06') }]);
  assert.deepEqual(touchesOf([moved], area), []);
});

test('reasons for being late are told once each, shortened, with their numbers of records', () => {
  const late = (record: string, reason: string): EntryChange => ({
    ...change('recorded', record, [{}]),
    late: reason
  });
  const long = `${'mất điện nhiều ngày ở thôn '.repeat(6)}nên chưa nhập được`;
  const changes = [late('r1', 'Xã mất mạng.'), late('r2', 'Xã mất mạng'), late('r3', long)];
  const [, told] = reasonsOf(touchesOf(changes, area));
  assert.match(told?.vi ?? '', /^lý do vào sổ muộn: “Xã mất mạng” \(2\), /u);
  assert.match(told?.vi ?? '', /“mất điện nhiều ngày[^”]+…”/u);
  assert.ok((told?.vi.length ?? 0) < 200, told?.vi ?? '');
});

test('a late joint activity is no reason while it waits, and is one when it is confirmed', () => {
  const waits = change('recorded', 'r1', [{ confirmed: false }]);
  const confirmed = change('confirmed', 'r1', [{ ...undone, confirmed: false }, {}]);
  const [touch] = touchesOf([waits], area);
  assert.equal(touch?.unconfirmed, 1);
  assert.deepEqual(reasonsOf(touchesOf([waits], area)), []);
  assert.deepEqual(
    reasonsOf(touchesOf([waits, confirmed], area)).map(({ vi }) => vi),
    ['1 hoạt động được bên phối hợp xác nhận sau ngày ban hành']
  );
});

test('what both sides find to be the same event changes the part of one side and not the whole', () => {
  const joined = change('absorbed', 'r1', [undone, { sides: 'both' }]);
  assert.deepEqual(touchesOf([joined], area), []);
  assert.deepEqual(touchesOf([joined], { ...area, part: 'police' }), []);
  const [touch] = touchesOf([joined], { ...area, part: 'front' });
  assert.equal(touch?.amount, 1);
});
