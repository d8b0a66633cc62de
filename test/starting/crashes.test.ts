import assert from 'node:assert/strict';
import test from 'node:test';

import { wait } from '#store/database/wait.ts';

import { freshFolder, killHard, noProcessIn, postgresPid, type Started, startServer } from './started.ts';

const rounds = 20;

test('a server killed by kill -9 starts again on the PostgreSQL that it left', async () => {
  const folder = freshFolder();
  const first = startServer({ TOANDAN_DATA: folder });
  await keep(await first.ready, 1);
  killHard(first.child.pid ?? 0);
  await first.ended;
  const second = startServer({ TOANDAN_DATA: folder });
  assert.deepEqual(await rows(await second.ready), [1]);
  second.child.kill('SIGTERM');
  const { code, said } = await second.ended;
  assert.equal(code, 0);
  assert.match(said, /Stopped a PostgreSQL left running/u);
  assert.ok(await noProcessIn(folder));
});

test('a PostgreSQL killed by kill -9 comes back while requests wait', async () => {
  const folder = freshFolder();
  const server = startServer({ TOANDAN_DATA: folder });
  const address = await server.ready;
  await keep(address, 1);
  const before = postgresPid(folder);
  killHard(before);
  await wait(30);
  assert.equal(await keep(address, 2), true);
  assert.notEqual(postgresPid(folder), before);
  assert.deepEqual(await rows(address), [1, 2]);
  server.child.kill('SIGTERM');
  assert.equal((await server.ended).code, 0);
  assert.ok(await noProcessIn(folder));
});

test(`in ${rounds} rounds of kill -9, of the server and of PostgreSQL by turns, no acknowledged row is lost`, async () => {
  const folder = freshFolder();
  const acknowledged = new Set<number>();
  let next = 1;
  let server = startServer({ TOANDAN_DATA: folder });
  for (let round = 0; round < rounds; round += 1) {
    const address = await server.ready;
    let isKilled = false;
    const killed = killLater(server, folder, round).then(() => (isKilled = true));
    while (!isKilled) {
      if (await keep(address, next)) acknowledged.add(next);
      next += 1;
    }
    await killed;
    if (round % 2 === 0) server = startServer({ TOANDAN_DATA: folder });
    const found = new Set(await rows(await server.ready));
    assert.deepEqual(
      [...acknowledged].filter((number) => !found.has(number)),
      [],
      `round ${round}`
    );
  }
  assert.ok(acknowledged.size > rounds, `only ${acknowledged.size} rows were kept`);
  server.child.kill('SIGTERM');
  await server.ended;
});

/** At a random moment; even rounds kill the server, odd ones PostgreSQL. */
async function killLater(server: Started, folder: string, round: number): Promise<void> {
  await wait(10 + Math.random() * 120);
  if (round % 2 === 1) return killHard(postgresPid(folder));
  killHard(server.child.pid ?? 0);
  await server.ended;
}

/** True once the server has said that the row is committed. */
async function keep(address: string, number: number): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/${number}`, { method: 'POST' });
    return answer.ok && (await answer.text()) === 'kept';
  } catch {
    return false;
  }
}

async function rows(address: string): Promise<readonly number[]> {
  for (let left = 50; left > 0; left -= 1) {
    const answer = await fetch(`${address}/rows`);
    if (answer.ok) {
      const numbers: number[] = JSON.parse(await answer.text());
      return numbers;
    }
    await wait(50);
  }
  throw new Error('the rows cannot be read');
}
