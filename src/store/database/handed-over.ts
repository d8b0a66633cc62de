import type { Database } from './database.ts';

/**
 * The launcher (scripts/serve.ts) and the built pages are two module graphs, so the open database
 * passes between them under a symbol of the process: `Symbol.for('toandan.server')`.
 */
export interface RunningServer {
  readonly database: Database;
  /** The project's folder. */
  readonly root: string;
  /** The data folder, for what is kept beside the database. */
  readonly folder: string;
}

const key = Symbol.for('toandan.server');
const place = globalThis as typeof globalThis & { [key]?: RunningServer };

export function handOver(server: RunningServer): void {
  place[key] = server;
}

/** What the launcher handed over; nothing while pages are built or tested without it. */
export function findRunningServer(): RunningServer | undefined {
  return place[key];
}
