import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';

import { wait } from './wait.ts';

/**
 * Stops the PostgreSQL that a killed server left running on this cluster. Call it only while holding
 * the lock of the data folder: whatever still runs there then is nobody's.
 */
export async function stopLeftover(cluster: string): Promise<'stopped' | 'none'> {
  const pid = postmasterPid(cluster);
  if (pid === undefined) return 'none';
  if (!isOurs(pid, cluster)) {
    // The pid may meanwhile be another program's, or a zombie's; PostgreSQL would refuse to start over it.
    rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
    return 'none';
  }
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000]
  ] as const) {
    process.kill(pid, signal);
    const end = Date.now() + patience;
    while (Date.now() < end) {
      if (!isOurs(pid, cluster)) return 'stopped';
      await wait(20);
    }
  }
  return 'stopped';
}

/** The first line of postmaster.pid. */
function postmasterPid(cluster: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8'), 10);
    return pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** True for a living process that works in the cluster's folder or was started on it. */
function isOurs(pid: number, cluster: string): boolean {
  if (process.platform === 'linux') {
    return (
      readOr('', () => readlinkSync(`/proc/${pid}/cwd`)) === cluster || argumentsOf(pid).includes(cluster)
    );
  }
  const line = readOr('', () => execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }));
  return line.includes(`-D ${cluster} `);
}

/** Empty for a zombie. */
function argumentsOf(pid: number): readonly string[] {
  return readOr('', () => readFileSync(`/proc/${pid}/cmdline`, 'utf8')).split('\0');
}

function readOr(otherwise: string, read: () => string): string {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
