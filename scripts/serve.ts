/** The server process, on the project's Node. `npm start` builds first and then runs this. */
import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { problem } from '#basis/problem.ts';
import type { Database } from '#store/database/database.ts';
import { migrationsFolder } from '#store/database/migrate.ts';

import { largestBody } from './serving/body-limits.ts';
import { announce, runUntilStopped } from './serving/run-until-stopped.ts';
import { readSettings } from './serving/settings.ts';

const root = path.resolve(import.meta.dirname, '..');

await runUntilStopped(() => ({
  settings: readSettings(process.env, root),
  root,
  migrations: migrationsFolder(root),
  prepare,
  loadPages,
  log: announce
}));

/** By computed address, so that the server also starts where `src/jobs/prepare.ts` is not there. */
async function prepare(database: Database): Promise<readonly string[]> {
  const file = path.join(root, 'src', 'jobs', 'prepare.ts');
  if (!existsSync(file)) return [];
  const loaded: { prepare: (database: Database) => Promise<readonly string[]> } = await import(
    pathToFileURL(file).href
  );
  return loaded.prepare(database);
}

async function loadPages(): Promise<RequestListener> {
  const file = path.join(root, 'build', 'handler.js');
  if (!existsSync(file)) throw problem('not-built', {});
  // Read by the pages as they load. Without it they take every address for https and refuse forms over http;
  // `openFront` sets the header where no proxy did.
  process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
  // The pages take 512K by themselves; the front bounds each address on its own.
  process.env['BODY_SIZE_LIMIT'] ??= String(largestBody);
  const loaded: { handler: RequestListener } = await import(pathToFileURL(file).href);
  return loaded.handler;
}
