import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';

import { readyDataFolder } from '#store/database/data-folder.ts';
import { takeLock } from '#store/database/lock.ts';
import { migrate } from '#store/database/migrate.ts';
import { openDatabase } from '#store/database/open-database.ts';

const home = mkdtempSync(path.join(os.tmpdir(), 'toandan-start-'));
const data = readyDataFolder(path.join(home, 'data'));
const lock = await takeLock(data);
const database = await openDatabase({ folder: data, log: () => undefined, durability: 'fast' });
after(async () => {
  await database.close();
  await lock.release();
  rmSync(home, { recursive: true });
});

/** The migrations of a version of the product, by file name. */
function version(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(home, 'migrations-'));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

const first = { '0001-one.sql': 'create table one (id int);\ncreate table other (id int);\n' };

async function run(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const applied: string[] = [];
  const log = ({ en }: { en: string }) => applied.push(en);
  await migrate({ owner: database.owner, folder: version(files), log });
  return applied;
}

test('migrations run once, in the order of their numbers, also when two servers start at once', async () => {
  const applied = await Promise.all([run(first), run(first)]);
  assert.deepEqual(applied.flat(), ['Applied 0001-one.sql']);
  assert.deepEqual(await run({ ...first, '0002-two.sql': 'alter table one add at date;' }), [
    'Applied 0002-two.sql'
  ]);
});

test('a migration that was altered after it ran is refused', async () => {
  const altered = {
    '0001-one.sql': 'create table one (id text);',
    '0002-two.sql': 'alter table one add at date;'
  };
  await assert.rejects(run(altered), { code: 'migrations-unfit' });
});

test('data of a newer version is refused by an older one', async () => {
  await assert.rejects(run(first), { code: 'migrations-unfit', message: /newer version/u });
});

test('a migration that fails leaves nothing of itself behind', async () => {
  const files = { ...first, '0002-two.sql': 'alter table one add at date;' };
  const broken = { ...files, '0003-three.sql': 'create table three (id int); select 1 / 0;' };
  await assert.rejects(run(broken), { code: 'migration-failed', message: /division by zero/u });
  const [found] = await database.owner`select to_regclass('three') as name`;
  assert.equal(found?.['name'], null);
});
