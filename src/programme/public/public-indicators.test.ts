import assert from 'node:assert/strict';
import test from 'node:test';

import { publicIndicators } from './public-indicators.ts';
import { sensitiveFamilies, sensitiveIds } from './sensitive.ts';

test('every public count of tips, cases and people under guidance is suppressed when it is small', () => {
  const about = publicIndicators.filter(
    ({ id, theme }) => theme === 'enforcement' || id.startsWith('tips-') || /^mediation-(?!teams)/u.test(id)
  );
  assert.deepEqual(
    about.filter(({ id }) => !sensitiveIds.has(id)).map(({ id }) => id),
    []
  );
  assert.ok(about.length > 10);
});

test('no rate is public, and what is suppressed is counted in whole cases of a span', () => {
  assert.deepEqual(
    publicIndicators.filter(({ nature }) => nature === 'rate').map(({ id }) => id),
    []
  );
  for (const { of, sum } of sensitiveFamilies) {
    for (const one of [...of, ...(sum ? [sum] : [])]) assert.equal(one.nature, 'flow', one.id);
  }
});

test('no indicator is named twice', () => {
  const ids = publicIndicators.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});
