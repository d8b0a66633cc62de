import type net from 'node:net';

import postgres from 'postgres';

import { appRole, type Database, type Sql, vaultRole } from './database.ts';
import { connectionSettings, valueTypes } from './value-types.ts';

/** Under the hundred connections that PostgreSQL allows, with room for a command beside the server. */
const most = { owner: 5, app: 20, vault: 10 } as const;

const common = { types: valueTypes, onnotice: () => undefined } as const;

type Pools = Pick<Database, 'owner' | 'app' | 'vault'>;

/** Pools over sockets that `connect` supplies; it may take its time while PostgreSQL is restarted. */
export function poolsOverSockets(
  connect: () => Promise<net.Socket>,
  database: string,
  username: string
): Pools {
  // Everything is said here: the driver would otherwise read PGHOST, PGPASSWORD and their like.
  const options = { ...common, host: 'localhost', port: 5432, database, username, password: '', ssl: false };
  const overSockets = { ...options, socket: connect, connect_timeout: 30, backoff: () => 0.02 };
  return {
    owner: postgres({ ...overSockets, max: most.owner, connection: connectionSettings }),
    app: postgres({ ...overSockets, max: most.app, connection: as(appRole) }),
    vault: postgres({ ...overSockets, max: most.vault, connection: as(vaultRole) })
  };
}

export function poolsByUrl(url: string): Pools {
  const options = { ...common, connect_timeout: 5 };
  return {
    owner: postgres(url, { ...options, max: most.owner, connection: connectionSettings }),
    app: postgres(url, { ...options, max: most.app, connection: as(appRole) }),
    vault: postgres(url, { ...options, max: most.vault, connection: as(vaultRole) })
  };
}

function as(role: string): typeof connectionSettings & { readonly role: string } {
  return { ...connectionSettings, role };
}

/** Lets running queries finish for up to five seconds. */
export async function closePools({ owner, app, vault }: Pools): Promise<void> {
  await Promise.all([owner, app, vault].map((pool: Sql) => pool.end({ timeout: 5 })));
}
