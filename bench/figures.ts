import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { vietnamDay } from '#basis/day.ts';
import type { CountedIndicator } from '#engine/indicators/indicator.ts';
import type { Person } from '#engine/rights/role.ts';
import { isValidOn } from '#engine/territory/unit.ts';
import { openHouse } from '#operations/stage.ts';
import { roles } from '#programme/catalogue.ts';
import { parseInstruments, parseSuccessions, parseUnits } from '#programme/territory/unit-tables.ts';
import { readyDataFolder } from '#store/database/data-folder.ts';
import type { Database } from '#store/database/database.ts';
import { migrate, migrationsFolder } from '#store/database/migrate.ts';
import { openDatabase } from '#store/database/open-database.ts';
import { rebuild } from '#store/figures/compact.ts';
import { loadUnits } from '#store/territory/load-units.ts';

import { fill } from './fill.ts';
import { measureFreshness } from './freshness.ts';
import { measureInserts } from './inserts.ts';
import { measureNation } from './nation.ts';
import { measureSingles } from './singles.ts';
import { Synthetic } from './synthetic.ts';
import { ms, say, timed } from './timing.ts';

const root = path.resolve(import.meta.dirname, '..');
const now = new Date('2026-11-23T05:00:00Z');

/**
 * Everything in one run on one database, so that ratios mean something. A folder to keep is filled once and
 * measured again as often as one likes.
 */
export async function benchFigures(records: number, keep?: string): Promise<void> {
  const folder = keep ?? mkdtempSync(path.join(os.tmpdir(), 'toandan-bench-'));
  const url = process.env['DATABASE_URL'];
  const log = () => undefined;
  const database = await openDatabase({ folder: readyDataFolder(folder), url, log, durability: 'safe' });
  try {
    await migrate({ owner: database.owner, folder: migrationsFolder(root), log });
    await run(database, records);
  } finally {
    await database.close();
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function run(database: Database, records: number): Promise<void> {
  const { owner } = database;
  say(
    `${records} records · ${os.cpus().length} cores, ${os.cpus()[0]?.model ?? ''} · ${new Date().toISOString()}`
  );
  const [{ count } = { count: 0 }] = await owner<{ count: number }[]>`select count(*)::int from record`;
  if (count > 0 && database.kind === 'url')
    throw new Error('the database holds records already: give the benchmark one of its own');
  const tables = { units: parseUnits, successions: parseSuccessions, instruments: parseInstruments };
  const today = vietnamDay(now.getTime());
  await loadUnits({ sql: owner, folder: path.join(root, 'data', 'units'), tables, today });
  const house = await openHouse(database, () => now);
  const world = await house.world();
  const by = randomUUIDv7();
  const made = new Synthetic(world, by);
  if (count > 0) {
    say(`${count} records were kept from before`);
  } else {
    const loaded = await timed(() => fill(database, world, made, records));
    say(`loaded in ${ms(loaded.ms)}`);
  }
  const rebuilt = await timed(() => rebuild(owner, world.classes));
  await owner`vacuum analyze cell, delta`;
  const sizes = await owner<{ cells: number; contributions: number }[]>`
    select (select count(*) from cell) as cells, (select count(*) from contribution) as contributions`;
  say(
    `cells made anew from ${sizes[0]?.contributions} contributions in ${ms(rebuilt.ms)}: ${sizes[0]?.cells} cells`
  );
  const role = roles.get('area-reader');
  if (!role) throw new Error('no role area-reader');
  const reader: Person = { id: by, login: 'bench', name: 'Bench', role, party: 'front', unit: 'vn@0' };
  const additive = world.counted.filter(isAdditive);
  const units = world.territory.versions.filter((unit) => isValidOn(unit, today));
  const bench = { database, house, world, reader, additive, units, made };
  await measureSingles(bench);
  await measureNation(bench);
  await measureInserts(bench);
  await measureFreshness(bench);
  await house.close();
}

function isAdditive({ definitions }: CountedIndicator): boolean {
  return definitions.every(({ measure }) => !('distinct' in measure));
}
