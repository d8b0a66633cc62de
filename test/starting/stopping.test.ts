import assert from 'node:assert/strict';
import http from 'node:http';
import test from 'node:test';

import { freshFolder, killHard, noProcessIn, processesIn, startServer } from './started.ts';

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  test(`${signal} ends the server with code 0 and leaves no process`, async () => {
    const folder = freshFolder();
    const server = startServer({ TOANDAN_DATA: folder });
    await server.ready;
    assert.ok(processesIn(folder).length > 0);
    server.child.kill(signal);
    server.child.kill(signal);
    assert.equal((await server.ended).code, 0);
    assert.ok(await noProcessIn(folder));
  });
}

test('a request that is running is finished before the server ends', async () => {
  const server = startServer({ TOANDAN_DATA: freshFolder() });
  const address = await server.ready;
  const slow = fetch(`${address}/slow`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  server.child.kill('SIGTERM');
  assert.equal(await (await slow).text(), 'done');
  assert.equal((await server.ended).code, 0);
});

test('stopping in the middle of starting leaves no process', async () => {
  const folder = freshFolder();
  const server = startServer({ TOANDAN_DATA: folder });
  await new Promise((resolve) => setTimeout(resolve, 400));
  server.child.kill('SIGTERM');
  // Before the program has set up its own handling, the signal itself ends it; nothing may be left either way.
  const { code } = await server.ended;
  assert.ok(code === 0 || code === null);
  assert.ok(await noProcessIn(folder));
});

test('the launcher passes SIGTERM down and the exit code up', async () => {
  const folder = freshFolder();
  const launcher = startServer({ TOANDAN_DATA: folder }, 'small-launcher.mjs');
  await launcher.ready;
  launcher.child.kill('SIGTERM');
  assert.equal((await launcher.ended).code, 0);
  assert.ok(await noProcessIn(folder));
});

test('a launcher killed by kill -9 leaves no process', async () => {
  const folder = freshFolder();
  const launcher = startServer({ TOANDAN_DATA: folder }, 'small-launcher.mjs');
  await launcher.ready;
  killHard(launcher.child.pid ?? 0);
  await launcher.ended;
  assert.ok(await noProcessIn(folder));
});

test('the port answers 503 until the pages are there, then pages are compressed', async () => {
  const folder = freshFolder();
  const port = 20_000 + (process.pid % 20_000);
  const server = startServer({ TOANDAN_DATA: folder, PORT: String(port) });
  const early = await firstAnswer(`http://localhost:${port}/healthz`);
  assert.equal(early, 503);
  const address = await server.ready;
  for (let number = 0; number < 400; number += 1) await fetch(`${address}/${number}`, { method: 'POST' });
  const page = await fetch(`${address}/rows`, { headers: { 'accept-encoding': 'br, gzip' } });
  assert.equal(page.headers.get('content-encoding'), 'br');
  const numbers: unknown = await page.json();
  assert.ok(Array.isArray(numbers) && numbers.length === 400);
  server.child.kill('SIGTERM');
  await server.ended;
});

/** The status of the first answer at all. */
async function firstAnswer(url: string): Promise<number | undefined> {
  for (let left = 400; left > 0; left -= 1) {
    const status = await new Promise<number | undefined>((resolve) => {
      http
        .get(url, (response) => resolve(response.resume().statusCode))
        .on('error', () => resolve(undefined));
    });
    if (status !== undefined) return status;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return undefined;
}
