import type net from 'node:net';

import type { Label } from '#basis/label.ts';

import { clusterUser, type Durability } from './cluster.ts';
import { closePools, poolsByUrl, poolsOverSockets } from './connections.ts';
import type { Database } from './database.ts';
import { checkReachable } from './reachable.ts';
import { supervise } from './supervisor.ts';

export interface Opening {
  /** The data folder as `readyDataFolder` gave it; without `url`, its lock must be held. */
  readonly folder: string;
  /** DATABASE_URL: any PostgreSQL from 15 on. Without it PostgreSQL is started in `folder`. */
  readonly url?: string | undefined;
  readonly log: (line: Label) => void;
  readonly durability?: Durability;
}

export const databaseName = 'toandan';

/** Opens without migrating: call `migrate` next. */
export async function openDatabase({ folder, url, log, durability = 'safe' }: Opening): Promise<Database> {
  if (url !== undefined) return openByUrl(url, folder);
  const supervised = await supervise({ folder, durability, log });
  try {
    await makeDatabase(supervised.connect, databaseName);
  } catch (error) {
    await supervised.stop();
    throw error;
  }
  const pools = poolsOverSockets(supervised.connect, databaseName, clusterUser);
  return {
    kind: 'embedded',
    ...pools,
    folder,
    async close() {
      await closePools(pools);
      await supervised.stop();
    }
  };
}

export async function openByUrl(url: string, folder: string): Promise<Database> {
  await checkReachable(url);
  const pools = poolsByUrl(url);
  return { kind: 'url', ...pools, folder, close: () => closePools(pools) };
}

/** Makes the database `name` where it is missing; of two that try at once, both succeed. */
export async function makeDatabase(connect: () => Promise<net.Socket>, name: string): Promise<void> {
  const pools = poolsOverSockets(connect, 'postgres', clusterUser);
  try {
    const [found] = await pools.owner`select 1 from pg_database where datname = ${name}`;
    if (!found) await pools.owner`create database ${pools.owner(name)}`;
  } finally {
    await closePools(pools);
  }
}
