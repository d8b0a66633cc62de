import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day, dayNumber, dayOfNumber } from '#basis/day.ts';
import { type Period, year } from '#basis/period.ts';
import { type Cut, cut, pieceEnd } from './pieces.ts';

const anyDay = fc
  .integer({ min: dayNumber(day('2011-12-01')), max: dayNumber(day('2016-03-01')) })
  .map(dayOfNumber);
const anySpan = fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

/** How often each day is counted; days that are added and taken away again are not in it. */
function counted({ years, parts }: Cut): ReadonlyMap<Day, number> {
  const times = new Map<Day, number>();
  const add = ({ from, to }: Period, sign: number): void => {
    for (let on = from; on <= to; on = addDays(on, 1)) times.set(on, (times.get(on) ?? 0) + sign);
  };
  for (const span of years) add(span, 1);
  for (const { grain, start, sign } of parts)
    add({ from: start, to: grain === 'day' ? start : pieceEnd(start) }, sign);
  return new Map([...times].filter(([, often]) => often !== 0));
}

test('what a cut adds up is every day of the span once, and no other day', () => {
  fc.assert(
    fc.property(anySpan, (span) => {
      const times = counted(cut(span));
      const length = dayNumber(span.to) - dayNumber(span.from) + 1;
      assert.equal(times.size, length);
      for (const [on, often] of times) {
        assert.equal(often, 1);
        assert.ok(span.from <= on && on <= span.to);
      }
    })
  );
});

test('however long a span is, few sums beside its years are looked at', () => {
  fc.assert(
    fc.property(anySpan, (span) => {
      assert.ok(cut(span).parts.length <= 2 * (18 + 7));
    })
  );
});

test('whole years are looked at as years, and a year up to today without the weeks to come', () => {
  assert.deepEqual(cut({ from: year(2014).from, to: year(2016).to }), {
    years: [{ from: '2014-01-01', to: '2016-12-31' }],
    parts: []
  });
  assert.deepEqual(cut({ from: day('2026-01-01'), to: day('2026-11-30') }), {
    years: [{ from: '2026-01-01', to: '2026-12-31' }],
    parts: [
      { grain: 'piece', start: '2026-12-01', sign: -1 },
      { grain: 'piece', start: '2026-12-15', sign: -1 },
      { grain: 'piece', start: '2026-12-16', sign: -1 }
    ]
  });
});

test('windows of the state, the safety standard and the core force are whole pieces', () => {
  const windows = [
    ['2022-12-15', '2023-12-14'],
    ['2023-01-15', '2023-02-14'],
    ['2022-11-16', '2023-11-15'],
    ['2023-10-15', '2024-10-14']
  ] as const;
  for (const [from, to] of windows) {
    const { parts } = cut({ from: day(from), to: day(to) });
    assert.ok(
      parts.every(({ grain }) => grain === 'piece'),
      from
    );
  }
});
