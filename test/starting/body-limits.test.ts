import assert from 'node:assert/strict';
import http from 'node:http';
import test from 'node:test';

import { openFront } from '../../scripts/serving/front.ts';

const front = await openFront(0);
test.after(() => front.stop());

let got = 0;
let isBroken = false;
front.serve((request, response) => {
  got = 0;
  isBroken = false;
  request.on('data', (chunk: Buffer) => (got += chunk.length));
  request.on('close', () => (isBroken = !request.complete));
  request.on('end', () => response.end(String(got)));
});

const MEGABYTE = 1_000_000;

function sent(path: string, bytes: number, isSaid: boolean): Promise<{ status: number; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
  const headers = isSaid ? { 'content-length': bytes } : {};
  const request = http.request({ port: front.port, path, method: 'POST', headers }, async (response) => {
    let text = '';
    for await (const chunk of response) text += String(chunk);
    resolve({ status: response.statusCode ?? 0, text });
  });
  request.on('error', reject);
  for (let left = bytes; left > 0; left -= MEGABYTE) request.write(Buffer.alloc(Math.min(left, MEGABYTE)));
  request.end();
  return promise;
}

test('a body within the limit of its address reaches the pages whole, said beforehand or not', async () => {
  for (const isSaid of [true, false]) {
    assert.deepEqual(await sent('/dang-nhap', MEGABYTE, isSaid), { status: 200, text: String(MEGABYTE) });
    assert.equal((await sent('/ghi/outreach-session?/ghi', 60 * MEGABYTE, isSaid)).status, 200);
    assert.equal((await sent('/api/attach-evidence', 20 * MEGABYTE, isSaid)).status, 200);
  }
});

test('a body that says it is too large is answered in both languages and does not reach the pages', async () => {
  got = -1;
  for (const path of ['/dang-nhap', '/so-lieu?x=/ghi/']) {
    const { status, text } = await sent(path, 3 * MEGABYTE, true);
    assert.equal(status, 413);
    assert.match(text, /lớn quá[^]+larger than/u);
  }
  assert.equal((await sent('/api/attach-evidence', 30 * MEGABYTE, true)).status, 413);
  assert.equal(got, -1);
});

test('a body that says nothing is cut off at the limit while it is still coming in', async () => {
  await assert.rejects(sent('/dang-nhap', 30 * MEGABYTE, false));
  assert.ok(got <= MEGABYTE, `${got} bytes reached the pages`);
  assert.ok(isBroken);
});
