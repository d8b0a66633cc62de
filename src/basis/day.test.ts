import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addDays, day, dayNumber, dayOf, dayOfNumber, isDay } from './day.ts';

test('days are numbered as the calendar runs, leap years and all', () => {
  const anyNumber = fc.integer({ min: -719_000, max: 2_900_000 });
  fc.assert(
    fc.property(anyNumber, (number) => {
      const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
      assert.equal(dayOfNumber(number), text);
      assert.equal(dayNumber(day(text)), number);
      assert.equal(addDays(day(text), 1), dayOfNumber(number + 1));
    })
  );
});

test('a month outside 1 to 12 and a day outside the month run over', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: -30, max: 30 }),
      fc.integer({ min: -40, max: 70 }),
      (year, month, date) => {
        const text = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
        assert.equal(dayOf(year, month, date), text);
      }
    )
  );
});

test('29 February is a day in leap years only', () => {
  assert.ok(isDay('2024-02-29'));
  assert.ok(!isDay('2023-02-29'));
  assert.ok(!isDay('1900-02-29'));
});
