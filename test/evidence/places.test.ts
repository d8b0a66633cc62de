import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

import type { EvidencePlace } from '#store/evidence/evidence-place.ts';
import { openPlace } from '#store/evidence/open-place.ts';
import { openBucketServer, secretKey } from './bucket-server.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'toandan-evidence-'));
test.after(() => rmSync(folder, { recursive: true, force: true }));
const server = await openBucketServer('minh-chung');
test.after(() => server.close());

const keys = {
  TOANDAN_EVIDENCE: 's3://minh-chung/xa-1',
  AWS_ENDPOINT_URL: server.address,
  AWS_REGION: 'vn-1',
  AWS_ACCESS_KEY_ID: 'kho',
  AWS_SECRET_ACCESS_KEY: secretKey
};
const places: readonly (readonly [string, EvidencePlace])[] = [
  ['a folder', openPlace(folder, {})],
  ['a bucket', openPlace(folder, keys)]
];
const bytes = new TextEncoder().encode('nội dung');
const name = 'ab'.repeat(32);

for (const [title, place] of places) {
  test(`${title} gives back what was put there, once and again, until it is removed`, async () => {
    assert.equal(await place.find(name), undefined);
    await Promise.all([1, 2, 3].map(() => place.put(name, bytes, 'image/jpeg')));
    assert.deepEqual(Uint8Array.from((await place.find(name)) ?? []), bytes);
    await place.remove(name);
    await place.remove(name);
    assert.equal(await place.find(name), undefined);
  });
}

test('a folder keeps files by the first letters of their names and leaves nothing unfinished', async () => {
  await openPlace(folder, {}).put(name, bytes, 'image/jpeg');
  assert.deepEqual(readdirSync(path.join(folder, 'evidence'), { recursive: true }), [
    'ab',
    path.join('ab', name)
  ]);
});

test('a bucket keeps files under its prefix with their type, and takes no unsigned or wrongly signed request', async () => {
  await openPlace(folder, keys).put(name, bytes, 'image/jpeg');
  assert.deepEqual([...server.objects.keys()], [`xa-1/${name}`]);
  assert.equal(server.objects.get(`xa-1/${name}`)?.type, 'image/jpeg');
  assert.equal((await fetch(`${server.address}/minh-chung/xa-1/${name}`)).status, 403);
  const wrong = openPlace(folder, { ...keys, AWS_SECRET_ACCESS_KEY: 'sai' });
  await assert.rejects(wrong.find(name), { code: 'evidence-not-kept' });
});

test('a bucket that is not there, and a server that does not answer, are told as such', async () => {
  const other = openPlace(folder, { ...keys, TOANDAN_EVIDENCE: 's3://khac' });
  await assert.rejects(other.put(name, bytes, 'image/jpeg'), { code: 'evidence-not-kept' });
  const gone = openPlace(folder, { ...keys, AWS_ENDPOINT_URL: 'http://127.0.0.1:1' });
  await assert.rejects(gone.find(name), { code: 'evidence-not-kept' });
});

test('a setting that is no bucket, or lacks its keys, is refused at the start', () => {
  for (const TOANDAN_EVIDENCE of ['s3:minh-chung', 's3://', 's3://Viết Hoa']) {
    assert.throws(() => openPlace(folder, { ...keys, TOANDAN_EVIDENCE }), { code: 'setting-refused' });
  }
  assert.throws(() => openPlace(folder, { ...keys, AWS_ACCESS_KEY_ID: '' }), { code: 'setting-refused' });
});
