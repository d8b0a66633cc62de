import { isProblem } from '#basis/problem.ts';

import { closePools, poolsOverSockets } from './connections.ts';
import { clusterUser } from './cluster.ts';
import type { Database } from './database.ts';
import { type Lock, takeLock, type Visit, visitHolder } from './lock.ts';
import { databaseName, openDatabase, type Opening } from './open-database.ts';
import { connectTo, postgresSocket } from './supervisor.ts';
import { wait } from './wait.ts';

export interface Reaching extends Opening {
  /** Migrates and loads what a first start needs; called only by the process that starts PostgreSQL. */
  readonly prepare: (database: Database) => Promise<void>;
}

/**
 * A command's way to the data: the database of the server that is running on the folder, or one that
 * is started for the time of the command and stopped when the last command beside it is done.
 */
export async function reachDatabase(reaching: Reaching): Promise<Database> {
  if (reaching.url !== undefined) {
    return openPrepared(reaching, reaching.prepare);
  }
  for (;;) {
    const visit = await visitHolder(reaching.folder);
    const database = visit ? await asGuest(reaching.folder, visit) : await asHolder(reaching);
    if (database) return database;
    await wait(50);
  }
}

async function asGuest(folder: string, visit: Visit): Promise<Database | undefined> {
  try {
    await visit.ready;
  } catch {
    return undefined;
  }
  const connect = async () => {
    for (let tried = 0; tried < 500; tried += 1) {
      const socket = await connectTo(postgresSocket(folder));
      if (socket) return socket;
      await wait(20);
    }
    throw new Error('the database of the running server is gone');
  };
  const pools = poolsOverSockets(connect, databaseName, clusterUser);
  return {
    kind: 'embedded',
    ...pools,
    folder,
    async close() {
      await closePools(pools);
      visit.leave();
    }
  };
}

async function asHolder({ prepare, ...opening }: Reaching): Promise<Database | undefined> {
  const lock = await lockUnlessTaken(opening.folder);
  if (!lock) return undefined;
  try {
    const database = await openPrepared(opening, prepare);
    lock.announceReady();
    return {
      ...database,
      async close() {
        await lock.guestsGone();
        await database.close();
        await lock.release();
      }
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openPrepared(opening: Opening, prepare: Reaching['prepare']): Promise<Database> {
  const database = await openDatabase(opening);
  try {
    await prepare(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function lockUnlessTaken(folder: string): Promise<Lock | undefined> {
  try {
    return await takeLock(folder);
  } catch (error) {
    if (isProblem(error) && error.code === 'already-running') return undefined;
    throw error;
  }
}
