import assert from 'node:assert/strict';
import test from 'node:test';

import { kinds } from '#programme/catalogue.ts';
import { quickKinds } from './kind-groups.ts';

test('what a place records most is one tap away, and a new place gets what is done most anywhere', () => {
  const ids = (recorded: readonly string[]) => quickKinds(kinds, recorded, 'vi').map(({ id }) => id);
  assert.deepEqual(ids(['patrol', 'no-more', 'outreach-session']), [
    'patrol',
    'outreach-session',
    'launch-drive',
    'listening-forum'
  ]);
  assert.equal(ids([])[0], 'outreach-session');
});
