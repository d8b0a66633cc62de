/**
 * A server of its own that takes tips over HTTP, for the bench and for the test that kills it:
 * `node intake-server.ts FOLDER batched|singly`. The work asked for is small: what is measured is the intake.
 */
import http from 'node:http';
import path from 'node:path';

import { isProblem } from '#basis/problem.ts';
import { openHouse } from '#operations/stage.ts';
import leaveTip from '#operations/tips/leave-tip.ts';
import tipBoxes from '#operations/tips/tip-boxes.ts';
import tipChallenge from '#operations/tips/tip-challenge.ts';
import { openTipsDesk, type TipsDesk } from '#operations/tips/tips-desk.ts';
import { readyDataFolder } from '#store/database/data-folder.ts';
import { takeLock } from '#store/database/lock.ts';
import { migrate, migrationsFolder } from '#store/database/migrate.ts';
import { openDatabase } from '#store/database/open-database.ts';
import { loadCountry, TestHouse } from '#test/house.ts';
import { takeIn } from '#vault/take-in.ts';
import { becomesReceiver } from './keys.ts';

const khamDuc = '20722@2025-07-01';
const today = '2026-11-20';
const [given = '', mode = 'batched'] = process.argv.slice(2);
const log = (): void => undefined;

const folder = readyDataFolder(given);
const lock = await takeLock(folder);
const database = await openDatabase({ folder, log, durability: 'safe' });
await migrate({
  owner: database.owner,
  folder: migrationsFolder(path.resolve(import.meta.dirname, '..', '..')),
  log
});
const [known] = await database.owner`select 1 from unit limit 1`;
if (!known) await loadCountry(database, today);

const clock = (): Date => new Date(`${today}T05:00:00Z`);
const desk = openTipsDesk(database, clock, { rounds: 1, least: 1, most: 1 });
/** What is compared with: each tip in a transaction of its own, as many at once as the pool allows. */
const singly: TipsDesk = {
  ...desk,
  intake: { load: 0, add: (tip) => takeIn(database.vault, [tip]) }
};
const house = await openHouse(database, clock, mode === 'singly' ? singly : desk);
const [key] = await database.owner`select 1 from vault.reader_key limit 1`;
if (!key) {
  const told = new TestHouse(house);
  await becomesReceiver(house, await told.person('commune-police', khamDuc), 'Công an xã');
}

const answers: Readonly<Record<string, (body: unknown) => Promise<unknown>>> = {
  '/hom-thu': () => house.perform(tipBoxes, undefined, { unit: khamDuc }),
  '/phep-thu': () => house.perform(tipChallenge, undefined, {}),
  '/gui': (body) => house.perform(leaveTip, undefined, body),
  '/co': async () =>
    (
      await database.owner`
    select t.id from vault.tip t
    join vault.message m on m.tip = t.id and m.number = 1
    where exists (select from vault.sealed_key k where k.tip = t.id)`
    ).map(({ id }) => id as string)
};

const server = http.createServer((request, response) => {
  void answered(request).then(({ status, told }) => {
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(status === 503 ? { 'retry-after': '15' } : {})
    });
    response.end(JSON.stringify(told));
  });
});

async function answered(request: http.IncomingMessage): Promise<{ status: number; told: unknown }> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const told = await answers[request.url ?? '']?.(text === '' ? {} : JSON.parse(text));
    return { status: request.url === '/gui' ? 201 : 200, told };
  } catch (error) {
    return { status: isProblem(error) ? error.status : 500, told: String(error) };
  }
}

server.listen(0, () => {
  const address = server.address();
  process.stdout.write(`http://localhost:${typeof address === 'object' && address ? address.port : 0}\n`);
  lock.announceReady();
});

process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
  void house
    .close()
    .then(() => database.close())
    .then(() => lock.release())
    .then(() => process.exit(0));
});
