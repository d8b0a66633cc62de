import assert from 'node:assert/strict';
import test from 'node:test';

import { testDatabase } from '#test/database.ts';

import { soak } from './soak.ts';

/** `npm run bench -- soak` has 200 each; this many keep the test within a minute. */
const each = 40;

test(`50 phones with ${each} entries each, over lines that break before and after sending, while three communes merge: each entry is there once, and the figures agree`, async () => {
  const { written, waiting, there, records, astray, moved, figures } = await soak(
    await testDatabase(),
    50,
    each
  );
  assert.equal(written.length, 50 * each);
  assert.deepEqual(waiting, []);
  assert.deepEqual(there, written);
  assert.equal(records, written.length);
  // Nothing lies elsewhere than where the outbox, and so its person, has it.
  assert.deepEqual(astray, []);
  assert.ok(moved > 0, 'no entry met a commune that had ended');
  for (const { unit, figure, counted } of figures) assert.equal(figure, counted, unit);
});
