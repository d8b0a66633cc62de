import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';

import type { Database } from '#store/database/database.ts';
import { readyDataFolder } from '#store/database/data-folder.ts';
import { takeLock } from '#store/database/lock.ts';
import { reachDatabase } from '#store/database/reach-database.ts';
import { socketPlace } from '#store/database/socket-place.ts';

import { noProcessIn } from './started.ts';

const home = mkdtempSync(path.join(os.tmpdir(), 'toandan-start-'));
after(() => rmSync(home, { recursive: true }));

async function makeTable({ owner }: Database): Promise<void> {
  await owner`create table if not exists kept (number int)`;
}

test('commands side by side share one PostgreSQL, which ends with the last of them', async () => {
  const folder = readyDataFolder(path.join(home, 'shared'));
  let prepared = 0;
  const reach = () =>
    reachDatabase({
      folder,
      log: () => undefined,
      durability: 'fast',
      prepare: async (database) => {
        prepared += 1;
        await makeTable(database);
      }
    });
  const commands = await Promise.all([reach(), reach(), reach()]);
  await Promise.all(commands.map(({ owner }, number) => owner`insert into kept values (${number})`));
  const closing = commands.map((database) => database.close());
  const late = await reach();
  const [row] = await late.owner<{ count: number }[]>`select count(*) from kept`;
  await late.close();
  await Promise.all(closing);
  assert.equal(row?.count, 3);
  assert.ok(prepared <= 2);
  assert.ok(await noProcessIn(folder));
});

test('a folder whose path is too long for a socket works as well', async () => {
  const folder = readyDataFolder(path.join(home, 'dài'.repeat(20), 'dữ liệu có dấu cách '.repeat(4).trim()));
  const log = () => undefined;
  const database = await reachDatabase({ folder, log, durability: 'fast', prepare: makeTable });
  await assert.rejects(takeLock(folder), { code: 'already-running' });
  await database.close();
  await (await takeLock(folder)).release();
  rmSync(socketPlace(folder), { recursive: true });
  assert.ok(await noProcessIn(folder));
});

test('a command whose preparing fails gives the folder back and leaves no process', async () => {
  const folder = readyDataFolder(path.join(home, 'failing'));
  const log = () => undefined;
  const prepare = () => Promise.reject(new Error('no demonstration data'));
  await assert.rejects(reachDatabase({ folder, log, durability: 'fast', prepare }), /no demonstration data/u);
  await (await takeLock(folder)).release();
  assert.ok(await noProcessIn(folder));
});
