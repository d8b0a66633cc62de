import { findMailer } from '#operations/notices/mailer.ts';
import { openPushSender } from '#operations/notices/push-sender.ts';
import { openHouse } from '#operations/stage.ts';
import type { Database } from '#store/database/database.ts';
import { every } from '../every.ts';
import { deliverDue } from './deliver.ts';
import { NoticeRounds } from './notice-rounds.ts';

/** Soon enough for people, rare enough that a quiet server does next to nothing. */
const EVERY_MS = 5_000;

/** From now on people are told of what waits for them, on the pages and by the ways they chose. */
export async function startNoticing(database: Database): Promise<() => void> {
  const ways = { mailer: findMailer(), push: openPushSender(database.folder) };
  const house = await openHouse(database);
  const rounds = new NoticeRounds(house);
  return every(EVERY_MS, async () => {
    await rounds.round(new Date());
    await deliverDue(database.owner, ways, new Date());
  });
}
