import assert from 'node:assert/strict';
import test from 'node:test';

import { day } from '#basis/day.ts';
import { indicators } from '#programme/catalogue.ts';
import { changedSince, definitionHashes } from './definition-hashes.ts';

const counted = [...indicators.values()].filter((one) => one.counted);
const [first] = counted;

test('the same definitions have the same hashes, and another label changes none', () => {
  const relabelled = counted.map((one) => ({ ...one, label: { vi: 'Khác', en: 'Other' } }));
  assert.deepEqual(changedSince(definitionHashes(counted), definitionHashes(relabelled)), []);
});

test('an indicator that begins on another day has changed, and so has one that is new', () => {
  assert.ok(first);
  const later = {
    ...first,
    definitions: first.definitions.map((one) => ({ ...one, from: day('2020-01-01') }))
  };
  assert.deepEqual(changedSince(definitionHashes(counted), definitionHashes([later])), [first.id]);
  assert.deepEqual(changedSince({}, definitionHashes([first])), [first.id]);
});
