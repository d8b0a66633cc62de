import { vietnamDay } from '#basis/day.ts';
import { writeAudit } from '#store/audit.ts';
import type { Sql } from '#store/database/database.ts';
import { destroyWords } from '#store/forums/forum-entries.ts';

import { every } from './every.ts';

/** Short enough that a server which is started each morning gets to it. */
const EVERY_MS = 600_000;

/** Destroys the words of refused and unread questions whose time is over; that they were refused stays. */
export async function destroyForumWords(owner: Sql, now: Date): Promise<number> {
  return owner.begin(async (sql) => {
    const count = await destroyWords(sql, vietnamDay(now.getTime()));
    const row = { operation: 'destroy-forum-words', person: undefined, subject: String(count) };
    if (count > 0) await writeAudit(sql, row, now.toISOString());
    return count;
  });
}

export function startDestroyingForumWords(owner: Sql): () => void {
  return every(EVERY_MS, () => destroyForumWords(owner, new Date()));
}
