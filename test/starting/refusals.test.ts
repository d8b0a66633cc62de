import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import net from 'node:net';
import test from 'node:test';

import { freshFolder, noProcessIn, startServer } from './started.ts';

/** One sentence in each language, and nothing else. */
async function refusal(environment: Readonly<Record<string, string>>): Promise<string> {
  const { code, said } = await startServer(environment).ended;
  assert.equal(code, 2);
  assert.equal(said.trimEnd().split('\n').length, 2, said);
  assert.doesNotMatch(said, /\bat .*:\d+:\d+/u);
  return said;
}

test('a second server on the same folder is refused, and the first goes on', async () => {
  const folder = freshFolder();
  const first = startServer({ TOANDAN_DATA: folder });
  const address = await first.ready;
  assert.match(
    await refusal({ TOANDAN_DATA: folder }),
    /Một máy chủ Toàn Dân khác[\s\S]*Another Toàn Dân server/u
  );
  assert.equal((await fetch(`${address}/healthz`)).status, 200);
  first.child.kill('SIGTERM');
  assert.equal((await first.ended).code, 0);
});

test('a taken port is named before anything is started', async () => {
  const folder = freshFolder();
  const other = net.createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const said = await refusal({ TOANDAN_DATA: folder, PORT: String(port) });
  other.close();
  assert.match(said, new RegExp(`Cổng ${port}[\\s\\S]*Port ${port} is used`, 'u'));
  assert.ok(await noProcessIn(folder));
});

test('a port that is no port is named', async () => {
  assert.match(await refusal({ TOANDAN_DATA: freshFolder(), PORT: 'tám' }), /PORT=tám/u);
});

test('a data folder that cannot be written is named', async () => {
  const inTheWay = `${freshFolder()}-file`;
  writeFileSync(inTheWay, '');
  assert.match(
    await refusal({ TOANDAN_DATA: `${inTheWay}/data` }),
    /Không ghi được[\s\S]*cannot be written \(ENOTDIR\)/u
  );
});

test('an unreachable database is named without its password', async () => {
  const url = 'postgres://toandan:s3cret@127.0.0.1:1/toandan';
  const said = await refusal({ TOANDAN_DATA: freshFolder(), DATABASE_URL: url });
  assert.match(said, /127\.0\.0\.1:1\/toandan[\s\S]*cannot be reached \(ECONNREFUSED\)/u);
  assert.doesNotMatch(said, /s3cret/u);
});

test('a database that never answers is given up after a few seconds', async () => {
  const silent = net.createServer();
  await new Promise<void>((resolve) => silent.listen(0, resolve));
  const address = silent.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const started = performance.now();
  const said = await refusal({
    TOANDAN_DATA: freshFolder(),
    DATABASE_URL: `postgres://u:p@127.0.0.1:${port}/d`
  });
  silent.close();
  assert.match(said, /CONNECT_TIMEOUT/u);
  assert.ok(performance.now() - started < 9000);
});

test('an address of another kind than postgres is refused without being shown', async () => {
  const said = await refusal({ TOANDAN_DATA: freshFolder(), DATABASE_URL: 'mysql://root:s3cret@db/x' });
  assert.match(said, /DATABASE_URL/u);
  assert.doesNotMatch(said, /s3cret/u);
});
