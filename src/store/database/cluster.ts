import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { problem } from '#basis/problem.ts';

import { giveTo } from './access.ts';
import type { Account } from './account.ts';
import { type Binaries, majorVersion } from './binaries.ts';

/** `safe` outlives a power cut. `fast` does not sync, and is for databases that end with a test run. */
export type Durability = 'safe' | 'fast';

/** The only user of the cluster; nobody but the owner of the socket's folder can reach it. */
export const clusterUser = 'toandan';

/** Where PostgreSQL keeps its files within a data folder. */
export function clusterFolder(folder: string): string {
  return path.join(folder, 'postgres');
}

/** Makes the cluster where there is none; a half-made one from an interrupted start is made anew. */
export async function makeCluster(
  folder: string,
  binaries: Binaries,
  account: Account,
  durability: Durability
): Promise<void> {
  const cluster = clusterFolder(folder);
  if (existsSync(cluster)) return checkVersion(cluster);
  const unfinished = `${cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(unfinished, account);
  await runInitdb(unfinished, binaries, account, durability);
  renameSync(unfinished, cluster);
}

/** What PostgreSQL is told at every start, so that a changed setting needs no edit of old clusters. */
export function startArguments(cluster: string, sockets: string, durability: Durability): readonly string[] {
  const megabytes = Math.round(os.totalmem() / 2 ** 20);
  const settings: Readonly<Record<string, string>> = {
    listen_addresses: '',
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    max_connections: '100',
    shared_buffers: `${Math.min(1024, Math.max(128, Math.round(megabytes / 16)))}MB`,
    effective_cache_size: `${Math.max(512, Math.round(megabytes / 2))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    wal_compression: 'on',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    ...(durability === 'fast'
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB' }
      : {})
  };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** No setting of the person's shell reaches PostgreSQL, so it behaves the same everywhere. */
export function programEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}

function checkVersion(cluster: string): void {
  const found = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === majorVersion) return;
  throw problem('database-of-other-version', { folder: cluster, found, needed: majorVersion });
}

/**
 * The built-in locale C.UTF-8 sorts by code point and never changes, so no upgrade of the system can
 * break an index. Vietnamese order is asked for where it is wanted: `collate "vi-x-icu"`.
 */
function runInitdb(
  target: string,
  binaries: Binaries,
  account: Account,
  durability: Durability
): Promise<void> {
  const [program = '', ...args] = [
    ...account.prefix,
    path.join(binaries.folder, 'bin', 'initdb'),
    `--pgdata=${target}`,
    `--username=${clusterUser}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    ...(durability === 'fast' ? ['--no-sync'] : [])
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account.as,
      cwd: '/',
      env: programEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe']
    });
    let said = '';
    child.stderr.on('data', (piece) => (said += String(piece)));
    const fail = (reason: string) => reject(problem('database-not-started', { folder: target, reason }));
    child.on('error', (error) => fail(error.message));
    child.on('close', (code) => (code === 0 ? resolve() : fail(`initdb: ${said.trim().split('\n').at(-1)}`)));
  });
}
