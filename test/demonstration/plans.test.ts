import assert from 'node:assert/strict';
import test from 'node:test';

import { foldPlan } from '#engine/planning/plan.ts';
import { demonstration } from '#programme/demonstration/demonstration.ts';
import { parties, sideOf } from '#programme/parties.ts';
import { planningRules } from '#operations/plans/planning-rules.ts';
import { parseItem } from '#engine/planning/parse-item.ts';

const { plans, entries } = demonstration();

test('each commune of today has a plan for last year and for this one', () => {
  assert.deepEqual(
    [...Map.groupBy(plans, ({ unit }) => unit).values()].map((of) => of.map(({ year }) => year)),
    Array.from({ length: 5 }, () => [2025, 2026])
  );
});

test('every planned item is one that could have been typed, and speaks of offices, not of people', () => {
  for (const { entries: acts, year } of plans) {
    for (const { id: _id, kind, isDropped: _dropped, ...raw } of foldPlan(acts, sideOf).items) {
      const parsed = parseItem(raw, planningRules(kind, year));
      assert.ok('content' in parsed, JSON.stringify(parsed));
      assert.ok(parties.some(({ id }) => id === raw.party));
    }
  }
});

test('records of the demonstration fulfil items, and every item that a record names is there', () => {
  const items = new Set(
    plans.flatMap(({ entries: acts }) => foldPlan(acts, sideOf).items.map(({ id }) => id))
  );
  const named = entries.flatMap((entry) =>
    entry.act === 'recorded' && entry.header.plannedItem ? [entry.header.plannedItem] : []
  );
  assert.ok(named.length > 300, `${named.length} records`);
  assert.deepEqual(
    named.filter((item) => !items.has(item)),
    []
  );
});

test('the demonstration makes the same plans each time', () => {
  assert.deepEqual(demonstration().plans, plans);
});
