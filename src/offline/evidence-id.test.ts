import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';

import { base64, fromBase64 } from './base64.ts';
import { evidenceId } from './evidence-id.ts';
import { newId } from './new-id.ts';
import { sizeWithin } from './shrink-photo.ts';

test('a file of a form has the id that the server would give it', async () => {
  const bytes = new Uint8Array([1, 2, 3, 250]);
  const hash = createHash('sha256').update('form').update(bytes).digest('hex');
  const id = await evidenceId('form', bytes);
  assert.equal(id.replaceAll('-', '').slice(0, 12), hash.slice(0, 12));
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u);
  assert.notEqual(id, await evidenceId('another form', bytes));
});

test('bytes come back from base64 as they were, however many', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
  assert.deepEqual(fromBase64(base64(bytes)), bytes);
  assert.equal(base64(bytes), Buffer.from(bytes).toString('base64'));
});

test('ids made on the phone are UUIDs of version 7 in the order of its clock', () => {
  const ids = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map(newId);
  for (const id of ids) {
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  }
  assert.deepEqual(ids, ids.toSorted());
});

test('a photo keeps its shape, no side longer than wanted, and a small one is not made larger', () => {
  assert.deepEqual(sizeWithin({ width: 4000, height: 3000 }, 1600), { width: 1600, height: 1200 });
  assert.deepEqual(sizeWithin({ width: 300, height: 4000 }, 1600), { width: 120, height: 1600 });
  assert.deepEqual(sizeWithin({ width: 640, height: 480 }, 1600), { width: 640, height: 480 });
});
