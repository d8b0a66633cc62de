import assert from 'node:assert/strict';
import test from 'node:test';

import { againAt, dueAt } from './when-due.ts';

const at = (text: string) => new Date(text);

test('the first message goes at once, the next not within ten minutes of it', () => {
  const now = at('2026-11-23T03:00:00Z');
  assert.equal(dueAt(now, 'at-once', undefined).toISOString(), '2026-11-23T03:00:00.000Z');
  assert.equal(dueAt(now, 'at-once', '2026-11-23T02:55:00Z').toISOString(), '2026-11-23T03:05:00.000Z');
  assert.equal(dueAt(now, 'at-once', '2026-11-22T02:55:00Z').toISOString(), '2026-11-23T03:00:00.000Z');
});

test('the daily one goes at seven in the morning in Vietnam', () => {
  assert.equal(
    dueAt(at('2026-11-22T23:30:00Z'), 'daily', undefined).toISOString(),
    '2026-11-23T00:00:00.000Z'
  );
  assert.equal(
    dueAt(at('2026-11-23T00:00:00Z'), 'daily', undefined).toISOString(),
    '2026-11-24T00:00:00.000Z'
  );
});

test('what fails is tried again five times, later each time, and then given up', () => {
  const now = at('2026-11-23T03:00:00Z');
  const waits = [1, 2, 3, 4, 5, 6].map((attempts) => {
    const again = againAt(now, attempts);
    return again && (again.getTime() - now.getTime()) / 60_000;
  });
  assert.deepEqual(waits, [1, 5, 30, 120, 480, undefined]);
});
