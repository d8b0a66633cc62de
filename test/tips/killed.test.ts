import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

import { killedRounds } from './killed-rounds.ts';

// Twenty rounds are in the bench (`npm run bench -- intake`); these are as many as a test run has time for.
test('a server killed with -9 while tips come in has lost none that it acknowledged', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'toandan-killed-'));
  try {
    const { acknowledged, lost, broken } = await killedRounds(folder, 2, 400);
    assert.deepEqual(lost, []);
    assert.ok(acknowledged > 0);
    assert.ok(broken > 0, 'the kill came too late to break anything off');
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
