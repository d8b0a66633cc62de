import { mkdtempSync, rmSync } from 'node:fs';
import { randomUUIDv7 } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';

import { vietnamDay } from '#basis/day.ts';
import { openHouse } from '#operations/stage.ts';
import { parseInstruments, parseSuccessions, parseUnits } from '#programme/territory/unit-tables.ts';
import { readyDataFolder } from '#store/database/data-folder.ts';
import type { Database } from '#store/database/database.ts';
import { migrate, migrationsFolder } from '#store/database/migrate.ts';
import { openDatabase } from '#store/database/open-database.ts';
import { append } from '#store/ledger/append.ts';
import { walkEntries } from '#store/ledger/walk-entries.ts';
import { checkLog } from '#store/log/check-log.ts';
import { readVerifiers } from '#store/log/log-key.ts';
import { openLogKey } from '#store/log/open-log-key.ts';
import { sealLog } from '#store/log/seal-log.ts';
import { proveInclusion } from '#store/log/stored-hashes.ts';
import { loadUnits } from '#store/territory/load-units.ts';

import { fill } from './fill.ts';
import { Synthetic } from './synthetic.ts';
import { median, ms, say, timed } from './timing.ts';

const root = path.resolve(import.meta.dirname, '..');
const now = new Date('2026-11-23T05:00:00Z');
const log = (): void => undefined;

/** Sealing and checking, against reading the same ledger once. */
export async function benchLog(records: number): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'toandan-bench-'));
  const database = await openDatabase({ folder: readyDataFolder(folder), log, durability: 'safe' });
  try {
    await migrate({ owner: database.owner, folder: migrationsFolder(root), log });
    await run(database, records);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(database: Database, records: number): Promise<void> {
  const { owner, folder } = database;
  say(`${records} records · ${os.cpus().length} cores, ${os.cpus()[0]?.model ?? ''}`);
  const tables = { units: parseUnits, successions: parseSuccessions, instruments: parseInstruments };
  const today = vietnamDay(now.getTime());
  await loadUnits({ sql: owner, folder: path.join(root, 'data', 'units'), tables, today });
  const house = await openHouse(database, () => now);
  const world = await house.world();
  const made = new Synthetic(world, randomUUIDv7());
  await fill(database, world, made, records);
  const signer = await openLogKey(database);

  const read = await timed(async () => {
    for await (const _ of walkEntries(owner));
  });
  const sealed = await timed(() => sealLog(owner, signer));
  const { size } = sealed.result;
  const rate = (took: number): string => `${Math.round((size / took) * 1000)}/s`;
  say(`read once   ${ms(read.ms)}, ${rate(read.ms)}`);
  say(`sealed      ${ms(sealed.ms)}, ${rate(sealed.ms)}, ratio ${(sealed.ms / read.ms).toFixed(2)}`);
  await owner`vacuum analyze log_leaf, log_hash, checkpoint`;
  const checked = await timed(() => checkLog(owner, { keys: readVerifiers(folder) }));
  if (checked.result.found > 0) throw new Error('the log is not intact');
  say(`checked     ${ms(checked.ms)}, ${rate(checked.ms)}, ratio ${(checked.ms / read.ms).toFixed(2)}`);
  const [kept] = await owner<{ log: number; ledger: number }[]>`
    select pg_total_relation_size('log_leaf') + pg_total_relation_size('log_hash') as log,
      pg_total_relation_size('entry') as ledger`;
  if (kept)
    say(`bytes       ${Math.round(kept.log / size)} a leaf, ${Math.round(kept.ledger / size)} an entry`);
  say(`memory      ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);

  const none: number[] = [];
  const some: number[] = [];
  const proofs: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    none.push((await timed(() => sealLog(owner, signer))).ms);
    const lives = Array.from({ length: 100 }, () => made.next().slice(0, 1)).flat();
    await append(owner, lives, world.numbers);
    some.push((await timed(() => sealLog(owner, signer))).ms);
    const leaf = Math.floor((size / 20) * round);
    proofs.push((await timed(() => proveInclusion(owner, leaf, size))).ms);
  }
  say(
    `seal with nothing new ${ms(median(none))}, with 100 new ${ms(median(some))}; a proof ${ms(median(proofs))}`
  );
  await house.close();
}
