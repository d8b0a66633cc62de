/** Keeps the PostgreSQL of a test run: `node test/database-keeper.ts FOLDER PID-OF-THE-RUN`. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { isProblem } from '#basis/problem.ts';
import { clusterUser } from '#store/database/cluster.ts';
import { closePools, poolsOverSockets } from '#store/database/connections.ts';
import type { Database } from '#store/database/database.ts';
import { type Lock, takeLock } from '#store/database/lock.ts';
import { migrate, migrationsFolder } from '#store/database/migrate.ts';
import { makeDatabase } from '#store/database/open-database.ts';
import { socketPlace } from '#store/database/socket-place.ts';
import { type Supervised, supervise } from '#store/database/supervisor.ts';
import { wait } from '#store/database/wait.ts';

import { templateName } from './database.ts';

const [folder = '', run = ''] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..');

// Ctrl-C ends the run, and that ends the keeper.
process.on('SIGINT', () => undefined);
const lock = await lockOrLeave();
try {
  const supervised = await supervise({ folder, durability: 'fast', log: () => undefined });
  try {
    await makeTemplate(supervised);
    lock.announceReady();
    await endOfRun();
  } finally {
    await supervised.stop();
  }
} catch (error) {
  // Into keeper.log, which the test files quote; it stays until the run is over.
  console.error(isProblem(error) ? error.sentence.en : error);
}
await lock.release();
await endOfRun();
rmSync(folder, { recursive: true, force: true });
rmSync(socketPlace(folder), { recursive: true, force: true });
process.exit();

async function endOfRun(): Promise<void> {
  while (isAlive(Number(run))) await wait(100);
}

async function lockOrLeave(): Promise<Lock> {
  try {
    return await takeLock(folder);
  } catch (error) {
    if (isProblem(error) && error.code === 'already-running') process.exit(0);
    throw error;
  }
}

async function makeTemplate(supervised: Supervised): Promise<void> {
  await makeDatabase(supervised.connect, templateName);
  const pools = poolsOverSockets(supervised.connect, templateName, clusterUser);
  try {
    await migrate({ owner: pools.owner, folder: migrationsFolder(root), log: () => undefined });
    await fill({ kind: 'embedded', ...pools, folder, close: () => closePools(pools) });
  } finally {
    await closePools(pools);
  }
}

/** What every test file finds in its database beyond the tables, should `test/template.ts` be there. */
async function fill(database: Database): Promise<void> {
  const file = path.join(root, 'test', 'template.ts');
  if (!existsSync(file)) return;
  const loaded: { fillTemplate: (database: Database) => Promise<void> } = await import(
    pathToFileURL(file).href
  );
  await loaded.fillTemplate(database);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
