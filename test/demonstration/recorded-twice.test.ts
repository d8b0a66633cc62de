import assert from 'node:assert/strict';
import test from 'node:test';

import { whyAlike } from '#engine/matching/compare.ts';
import { demonstration } from '#programme/demonstration/demonstration.ts';
import { sideOf } from '#programme/parties.ts';

import { kindOf, recordsOf, statesOf } from './ten-years.ts';

const { entries } = demonstration();
const states = statesOf(entries);
const recorders = new Map(recordsOf(entries).map((life) => [life[0]?.record, life[0]?.party ?? '']));

test('some sessions were recorded by both sides: some are merged and belong to both, some wait for a decision', () => {
  const merged = states.filter(({ status }) => status === 'merged');
  assert.ok(merged.length > 5, `${merged.length} merged`);
  for (const { mergedInto } of merged) {
    const root = states.find(({ id }) => id === mergedInto);
    assert.deepEqual([root?.status, root?.sides], ['recorded', 'both']);
  }
  const told = states.map((state) => ({ state, recorder: recorders.get(state.id) ?? '' }));
  const places = Map.groupBy(
    told,
    ({ state }) => `${state.kind} ${state.header.unit} ${state.header.day.slice(0, 7)}`
  );
  const pairs = [...places.values()].flatMap((near) =>
    near.flatMap((a, at) =>
      near.slice(at + 1).filter((b) => whyAlike(kindOf(a.state.kind), a, b, sideOf) !== undefined)
    )
  );
  assert.ok(pairs.length >= 8 && pairs.length < 60, `${pairs.length} pairs`);
});
