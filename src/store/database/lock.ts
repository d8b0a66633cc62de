import { renameSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import { problem } from '#basis/problem.ts';

import { systemCode } from './data-folder.ts';
import { makeSocketPlace, socketPlace } from './socket-place.ts';

/**
 * Who has a data folder. The holder listens on a socket in it; the socket of a holder that was killed
 * refuses connections, so a lock never outlives its process. A guest (a command beside the running
 * server) stays connected while it uses the holder's database.
 */
export interface Lock {
  /** Tells the guests, present and to come, that the database is ready. */
  readonly announceReady: () => void;
  /** Waits until the last guest has left; only a short-lived holder does. */
  readonly guestsGone: () => Promise<void>;
  readonly release: () => Promise<void>;
}

export interface Visit {
  /** Rejects when the holder goes away before it is ready. */
  readonly ready: Promise<void>;
  readonly leave: () => void;
}

/** The data folder as `readyDataFolder` gave it; throws `already-running` when somebody else has it. */
export async function takeLock(folder: string): Promise<Lock> {
  makeSocketPlace(folder);
  const file = lockFile(folder);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const lock = await hold(file);
    if (lock) return lock;
    if (await isHeld(file)) throw problem('already-running', { folder });
    await sweepStale(file);
  }
  throw problem('already-running', { folder });
}

/** Nothing when nobody has the folder. */
export async function visitHolder(folder: string): Promise<Visit | undefined> {
  const socket = await connect(lockFile(folder));
  if (!socket) return undefined;
  const ready = new Promise<void>((resolve, reject) => {
    socket.once('data', () => resolve());
    socket.once('close', () => reject(new Error('the holder of the data folder went away')));
  });
  ready.catch(() => undefined);
  return { ready, leave: () => socket.destroy() };
}

function lockFile(folder: string): string {
  return path.join(socketPlace(folder), 'server.sock');
}

function hold(file: string): Promise<Lock | undefined> {
  const guests = new Set<net.Socket>();
  let isReady = false;
  const server = net.createServer((guest) => {
    guests.add(guest);
    guest.on('error', () => guest.destroy());
    guest.on('close', () => guests.delete(guest));
    if (isReady) guest.write('ready\n');
  });
  const lock: Lock = {
    announceReady() {
      isReady = true;
      for (const guest of guests) guest.write('ready\n');
    },
    async guestsGone() {
      while (guests.size > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    release: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const guest of guests) guest.destroy();
      })
  };
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      systemCode(error) === 'EADDRINUSE' ? resolve(undefined) : reject(error)
    );
    server.listen(file, () => resolve(lock));
  });
}

async function isHeld(file: string): Promise<boolean> {
  const socket = await connect(file);
  socket?.destroy();
  return socket !== undefined;
}

/**
 * Moves the dead socket aside before removing it: should another server have bound the name since the
 * look, its living socket is found under the new name and put back.
 */
async function sweepStale(file: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (await isHeld(aside)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

function connect(file: string): Promise<net.Socket | undefined> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(file);
    const refused = (error: Error) =>
      ['ECONNREFUSED', 'ENOENT', 'ENOTSOCK'].includes(systemCode(error)) ? resolve(undefined) : reject(error);
    socket.once('error', refused);
    socket.once('connect', () => {
      socket.off('error', refused);
      socket.on('error', () => socket.destroy());
      resolve(socket);
    });
  });
}
