import assert from 'node:assert/strict';
import test from 'node:test';

import type { RecordKind } from './kind.ts';
import { unlikeBefore, usualRange } from './unlike-before.ts';

const label = { vi: 'Lượt người dự', en: 'Attendances' };
const session: RecordKind = {
  id: 'session',
  label,
  plural: label,
  words: label,
  reference: 'Thử',
  group: 'outreach',
  fields: { attendances: { type: 'count', label } },
  unlikeBefore: ['attendances'],
  confirmedBy: 'nobody',
  examples: []
};
const past = (numbers: readonly number[]) => numbers.map((attendances) => ({ attendances }));
const usual = [40, 55, 60, 48, 52, 70, 45, 58, 62, 50];

test('the usual range holds what was written before, whatever one slip among it', () => {
  const range = usualRange(usual);
  assert.ok(range);
  assert.ok(usual.every((one) => one >= range.low && one <= range.high));
  const slipped = usualRange([...usual.slice(1), 5_500]);
  assert.ok(slipped && Math.abs(slipped.high - range.high) < 10, String(slipped?.high));
});

test('fewer than eight records say nothing of what is usual', () => {
  assert.equal(usualRange(usual.slice(0, 7)), undefined);
  assert.ok(usualRange(usual.slice(0, 8)));
});

test('small numbers that never change leave room for a few more', () => {
  assert.deepEqual(usualRange(Array.from({ length: 12 }, () => 1)), { low: 0, high: 8 });
  assert.deepEqual(usualRange(Array.from({ length: 12 }, () => 0)), { low: 0, high: 4 });
  assert.deepEqual(usualRange(Array.from({ length: 12 }, () => 100)), { low: 9, high: 289 });
});

test('a number far from the unit’s own past asks whether one is sure, and names the usual range', () => {
  const [hint] = unlikeBefore(session, { attendances: 550 }, past(usual));
  assert.equal(hint?.field, 'attendances');
  assert.match(
    hint?.say.vi ?? '',
    /^Bạn có chắc không\? “Lượt người dự” là 550; 10 lần ghi gần đây ở đây thường từ \d+ đến \d+\.$/u
  );
  assert.deepEqual(unlikeBefore(session, { attendances: 66 }, past(usual)), []);
});

test('what was left empty, now or then, is neither usual nor odd', () => {
  assert.deepEqual(unlikeBefore(session, {}, past(usual)), []);
  assert.deepEqual(
    unlikeBefore(session, { attendances: 550 }, [
      ...past(usual.slice(0, 7)),
      ...Array.from({ length: 9 }, () => ({}))
    ]),
    []
  );
});
