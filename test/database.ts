import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

import { clusterUser } from '#store/database/cluster.ts';
import { closePools, poolsByUrl, poolsOverSockets } from '#store/database/connections.ts';
import type { Database, Sql } from '#store/database/database.ts';
import { type Visit, visitHolder } from '#store/database/lock.ts';
import { connectTo, postgresSocket } from '#store/database/supervisor.ts';
import { wait } from '#store/database/wait.ts';

/** The migrated database that every test file's own one is cloned from. */
export const templateName = 'toandan_template';

/** Above this many seconds the PostgreSQL of the tests did not start; its log says why. */
const patience = 120;

/**
 * A migrated database of this test file's own, dropped when the file is done. All files of one run
 * share one PostgreSQL, which a keeper process (test/database-keeper.ts) starts for the first of them
 * and removes once the run has ended, however it ended. With TOANDAN_TEST_DATABASE (an address whose
 * user may create databases, and which holds a database `toandan_template`) that server is used instead.
 */
export async function testDatabase(): Promise<Database> {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const url = process.env['TOANDAN_TEST_DATABASE'];
  const server = url === undefined ? await sharedServer() : serverByUrl(url);
  await withPools(
    server,
    'postgres',
    (sql) => sql`create database ${sql(name)} template ${sql(templateName)}`
  );
  const pools = server.open(name);
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= drop());
  const drop = async () => {
    await closePools(pools);
    await withPools(server, 'postgres', (sql) => sql`drop database if exists ${sql(name)} with (force)`);
    server.leave();
  };
  after(close);
  return { kind: url === undefined ? 'embedded' : 'url', ...pools, folder: runFolder(), close };
}

interface Server {
  readonly open: (name: string) => { readonly owner: Sql; readonly app: Sql; readonly vault: Sql };
  readonly leave: () => void;
}

async function withPools(server: Server, name: string, act: (sql: Sql) => Promise<unknown>): Promise<void> {
  const pools = server.open(name);
  try {
    await act(pools.owner);
  } finally {
    await closePools(pools);
  }
}

function serverByUrl(url: string): Server {
  const open = (name: string) => poolsByUrl(Object.assign(new URL(url), { pathname: `/${name}` }).href);
  return { open, leave: () => undefined };
}

async function sharedServer(): Promise<Server> {
  const folder = runFolder();
  const visit = (await visitHolder(folder)) ?? (await startKeeper(folder));
  await visit.ready.catch((error: unknown) => {
    throw new Error(`the PostgreSQL of the tests did not start: ${keeperLog(folder)}`, { cause: error });
  });
  return { open: (name) => poolsOverSockets(() => connected(folder), name, clusterUser), leave: visit.leave };
}

async function connected(folder: string) {
  for (let tried = 0; tried < 100; tried += 1) {
    const socket = await connectTo(postgresSocket(folder));
    if (socket) return socket;
    await wait(20);
  }
  throw new Error('the PostgreSQL of the tests is gone');
}

/** The process whose end is the end of the run: the runner's, or a lone file's own. */
function runProcess(): number {
  return process.env['NODE_TEST_CONTEXT'] === undefined ? process.pid : process.ppid;
}

function runFolder(): string {
  const folder = path.join(
    realpathSync(os.tmpdir()),
    `toandan-test-${process.getuid?.() ?? 0}-${runProcess()}`
  );
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Several files may start one at once; the lock lets one live. */
async function startKeeper(folder: string): Promise<Visit> {
  const script = path.join(import.meta.dirname, 'database-keeper.ts');
  const environment = Object.entries(process.env).filter(([name]) => name !== 'NODE_TEST_CONTEXT');
  // Not this file's own stderr: the runner waits until everyone has closed that.
  const log = openSync(path.join(folder, 'keeper.log'), 'a');
  const keeper = spawn(process.execPath, [script, folder, String(runProcess())], {
    detached: true,
    env: Object.fromEntries(environment),
    stdio: ['ignore', log, log]
  });
  closeSync(log);
  keeper.unref();
  for (let left = patience * 50; left > 0; left -= 1) {
    const visit = await visitHolder(folder);
    if (visit) return visit;
    if (keeper.exitCode !== null && keeper.exitCode !== 0) break;
    await wait(20);
  }
  throw new Error(`the PostgreSQL of the tests did not start: ${keeperLog(folder)}`);
}

function keeperLog(folder: string): string {
  return readFileSync(path.join(folder, 'keeper.log'), 'utf8');
}
