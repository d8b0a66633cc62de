import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';

import { giveTo, letIn, reachableBinaries } from './access.ts';
import { chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import {
  clusterFolder,
  type Durability,
  makeCluster,
  programEnvironment,
  startArguments
} from './cluster.ts';
import { stopLeftover } from './leftover.ts';
import { makeSocketPlace, socketPlace } from './socket-place.ts';
import { wait } from './wait.ts';

/** A PostgreSQL that is kept running: should it die, it is started again and connections wait for it. */
export interface Supervised {
  /** A connected socket, after waiting for PostgreSQL when it is just being started again. */
  readonly connect: () => Promise<net.Socket>;
  readonly stop: () => Promise<void>;
}

export interface Wish {
  /** The data folder as `readyDataFolder` gave it; its lock must be held. */
  readonly folder: string;
  readonly durability: Durability;
  readonly log: (line: Label) => void;
}

const logLimit = 10 * 2 ** 20;

export async function supervise({ folder, durability, log }: Wish): Promise<Supervised> {
  const account = chooseAccount(folder);
  const binaries = reachableBinaries(findBinaries(), account);
  const cluster = clusterFolder(folder);
  const sockets = makeSocketPlace(folder);
  letIn(folder, account);
  if ((await stopLeftover(cluster)) === 'stopped') log(leftoverStopped);
  if (existsSync(cluster)) giveTo(cluster, account);
  giveTo(sockets, account);
  await makeCluster(folder, binaries, account, durability);

  const [program = '', ...args] = [
    ...account.prefix,
    path.join(binaries.folder, 'bin', 'postgres'),
    ...startArguments(cluster, sockets, durability)
  ];
  const logFile = path.join(folder, 'postgres.log');
  const launch = (): ChildProcess => {
    trim(logFile);
    const out = openSync(logFile, 'a', 0o600);
    // Its own session: Ctrl-C reaches the server alone, which stops PostgreSQL when requests are done.
    const child = spawn(program, args, {
      ...account.as,
      cwd: '/',
      env: programEnvironment(),
      detached: true,
      stdio: ['ignore', out, out]
    });
    closeSync(out);
    child.on('error', () => undefined);
    return child;
  };
  return keepRunning({ launch, cluster, log, logFile, socket: postgresSocket(folder) });
}

/** The socket PostgreSQL listens on; the port is only part of its name. */
export function postgresSocket(folder: string): string {
  return path.join(socketPlace(folder), '.s.PGSQL.5432');
}

interface Kept {
  readonly launch: () => ChildProcess;
  readonly cluster: string;
  readonly log: (line: Label) => void;
  readonly logFile: string;
  readonly socket: string;
}

async function keepRunning({ launch, cluster, log, logFile, socket }: Kept): Promise<Supervised> {
  let isStopping = false;
  let child: ChildProcess | undefined;
  const lastResort = () => child && isAlive(child) && child.kill('SIGINT');
  process.once('exit', lastResort);

  /** Children of a killed PostgreSQL hold its shared memory for a moment; hence several tries. */
  const start = async (tries: number): Promise<void> => {
    for (let tried = 1; !isStopping; tried += 1) {
      child = launch();
      if (await becomesReady(child, cluster)) return whenGone(child, startAgain);
      if (tried >= tries)
        throw problem('database-not-started', { folder: cluster, reason: lastWords(logFile) });
      await wait(Math.min(5000, 50 * 2 ** Math.min(tried, 10)));
    }
  };
  const startAgain = (): void => {
    if (isStopping) return;
    log(startingAgain);
    up = start(Number.POSITIVE_INFINITY);
  };
  let up = start(6);
  await up;

  return {
    async connect() {
      while (!isStopping) {
        await up;
        const connected = await connectTo(socket);
        if (connected) return connected;
        await wait(20);
      }
      throw new Error('the database is being stopped');
    },
    async stop() {
      isStopping = true;
      process.off('exit', lastResort);
      if (child) await endProcess(child);
    }
  };
}

function whenGone(child: ChildProcess, act: () => void): void {
  if (isAlive(child)) child.once('exit', act);
  else act();
}

/** PostgreSQL writes `ready` into the eighth line of its pid file once it takes connections. */
async function becomesReady(child: ChildProcess, cluster: string): Promise<boolean> {
  while (isAlive(child)) {
    const lines = readLines(path.join(cluster, 'postmaster.pid'));
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return true;
    await wait(10);
  }
  return false;
}

/** Fast shutdown; then at once, which the next start repairs from the log; then by force. */
async function endProcess(child: ChildProcess): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000]
  ] as const) {
    if (!isAlive(child)) return;
    child.kill(signal);
    const end = Date.now() + patience;
    while (isAlive(child) && Date.now() < end) await wait(10);
  }
}

function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

export function connectTo(file: string): Promise<net.Socket | undefined> {
  return new Promise((resolve) => {
    const socket = net.connect(file);
    const failed = () => resolve(undefined);
    socket.once('error', failed);
    socket.once('connect', () => {
      socket.off('error', failed);
      resolve(socket);
    });
  });
}

function readLines(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

function lastWords(logFile: string): string {
  const lines = readLines(logFile).filter((line) => /FATAL|PANIC|error/iu.test(line));
  return lines.at(-1)?.replace(/^.*?(FATAL|PANIC):\s*/u, '') ?? 'postgres.log';
}

function trim(logFile: string): void {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > logLimit) truncateSync(logFile);
}

const leftoverStopped: Label = {
  vi: 'Đã dừng PostgreSQL còn chạy từ lần trước.',
  en: 'Stopped a PostgreSQL left running from the last time.'
};

const startingAgain: Label = {
  vi: 'PostgreSQL đã dừng bất ngờ, đang khởi động lại.',
  en: 'PostgreSQL stopped unexpectedly and is being started again.'
};
