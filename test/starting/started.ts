import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

import { wait } from '#store/database/wait.ts';

/** A server process that a test started. */
export interface Started {
  readonly child: ChildProcess;
  /** Resolves with the address once the server says it is ready; rejects when it ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

const ownFolders: string[] = [];
const running = new Set<ChildProcess>();

/** A data folder that is removed, with whatever still runs in it, when the test file is done. */
export function freshFolder(): string {
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'toandan-start-'));
  ownFolders.push(folder);
  return path.join(folder, 'data');
}

after(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([...running].map((child) => new Promise((resolve) => child.once('exit', resolve))));
  for (const folder of ownFolders) {
    for (const pid of processesIn(folder)) killHard(pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

type Environment = Readonly<Record<string, string>>;

export function startServer(environment: Environment, script = 'small-server.ts'): Started {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, script)], {
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  running.add(child);
  let said = '';
  let isReady: (address: string) => void;
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('exit', () => running.delete(child));
    child.once('close', (code) => resolve({ code, said }));
  });
  const ready = new Promise<string>((resolve, reject) => {
    isReady = resolve;
    void ended.then(() => reject(new Error(`ended before it was ready: ${said}`)));
  });
  ready.catch(() => undefined);
  const listen = (piece: unknown) => {
    said += String(piece);
    const address = /http:\/\/localhost:\d+/u.exec(said)?.[0];
    if (address !== undefined) isReady(address);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return { child, ready, ended };
}

export function postgresPid(folder: string): number {
  return Number.parseInt(readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

/** Every process that works in the folder or was started on it. */
export function processesIn(folder: string): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  return pids.filter((pid) => belongs(pid, folder)).map(Number);
}

export async function noProcessIn(folder: string): Promise<boolean> {
  for (let left = 100; left > 0; left -= 1) {
    if (processesIn(folder).length === 0) return true;
    await wait(20);
  }
  return false;
}

export function killHard(pid: number): void {
  process.kill(pid, 'SIGKILL');
}

function belongs(pid: string, folder: string): boolean {
  try {
    const isWithin = readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
    return isWithin || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
  } catch {
    return false;
  }
}
