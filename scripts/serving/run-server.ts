import type { RequestListener } from 'node:http';

import type { Label } from '#basis/label.ts';
import type { Database } from '#store/database/database.ts';
import { readyDataFolder } from '#store/database/data-folder.ts';
import { handOver } from '#store/database/handed-over.ts';
import { takeLock } from '#store/database/lock.ts';
import { migrate } from '#store/database/migrate.ts';
import { openDatabase } from '#store/database/open-database.ts';

import { openFront } from './front.ts';
import type { Settings } from './settings.ts';

/** What differs between the real server and the small one of the tests. */
export interface Serving {
  readonly settings: Settings;
  /** The project's folder. */
  readonly root: string;
  readonly migrations: string;
  /** Loads what a first start needs; gives lines to print, such as the demo sign-ins. */
  readonly prepare: (database: Database) => Promise<readonly string[]>;
  /** Called when the database is handed over, so that the pages find it as they load. */
  readonly loadPages: () => Promise<RequestListener>;
  readonly log: (line: Label) => void;
}

/** Thrown by `runServer` once it has put everything away that it had started. */
export class StoppedWhileStarting extends Error {}

export interface Running {
  readonly port: number;
  readonly lines: readonly string[];
  /** In the reverse order of starting; the second call waits for the first. */
  readonly stop: () => Promise<void>;
}

/**
 * The lock comes first, so that a second server on the folder hears that rather than "port taken";
 * then the port; then all that takes time. Should a step fail, what was started before it is stopped;
 * when `asked` resolves, the long steps are left off (the database rolls them back).
 */
export async function runServer(serving: Serving, asked: Promise<void>): Promise<Running> {
  const { settings, root, log } = serving;
  const started: (() => Promise<void>)[] = [];
  const stop = once(async () => {
    for (const end of started.toReversed()) await end();
  });
  const stopped = asked.then(() => Promise.reject(new StoppedWhileStarting()));
  stopped.catch(() => undefined);
  try {
    const folder = readyDataFolder(settings.folder);
    const lock = await takeLock(folder);
    started.push(lock.release);
    const front = await openFront(settings.port);
    started.push(front.stop);
    const database = await openDatabase({ folder, url: settings.url, log });
    // Below the front, so that running requests still have it when the server stops.
    started.splice(-1, 0, database.close);
    await Promise.race([stopped, migrate({ owner: database.owner, folder: serving.migrations, log })]);
    const lines = await Promise.race([stopped, serving.prepare(database)]);
    handOver({ database, root, folder });
    front.serve(await Promise.race([stopped, serving.loadPages()]));
    lock.announceReady();
    return { port: front.port, lines, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function once(act: () => Promise<void>): () => Promise<void> {
  let acted: Promise<void> | undefined;
  return () => (acted ??= act());
}
