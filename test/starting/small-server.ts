/** The real way of starting and stopping, with one small table and three addresses for pages. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';

import type { Database } from '#store/database/database.ts';
import { findRunningServer } from '#store/database/handed-over.ts';
import { wait } from '#store/database/wait.ts';

import { announce, runUntilStopped } from '../../scripts/serving/run-until-stopped.ts';
import { readSettings } from '../../scripts/serving/settings.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

await runUntilStopped(() => ({
  settings: readSettings(process.env, root),
  root,
  migrations: path.join(import.meta.dirname, 'migrations'),
  prepare: () => Promise.resolve(['demo sign-in']),
  loadPages,
  log: announce
}));

async function loadPages(): Promise<RequestListener> {
  const server = findRunningServer();
  if (!server) throw new Error('nothing was handed over');
  return (request, response) => {
    answer(server.database, request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  };
}

/** POST /<number> keeps a row and answers once it is committed; GET /rows lists; GET /slow takes its time. */
async function answer(
  { owner }: Database,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  if (request.method === 'POST') {
    await owner`insert into kept values (${Number(request.url?.slice(1))}) on conflict do nothing`;
    response.end('kept');
  } else if (request.url === '/slow') {
    await wait(600);
    response.end('done');
  } else {
    const rows = await owner<{ number: number }[]>`select number from kept order by number`;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(JSON.stringify(rows.map(({ number }) => number)));
  }
}
