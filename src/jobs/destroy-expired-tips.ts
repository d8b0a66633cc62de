import { addDays, vietnamDay } from '#basis/day.ts';
import { tipRetention } from '#programme/tips/retention.ts';
import { writeAudit } from '#store/audit.ts';
import type { Database, Sql } from '#store/database/database.ts';
import { destroyTip, dropTraces, giveRoomFree, lockOverdue } from '#vault/destroy-tips.ts';
import { addTipEntry } from '#vault/tip-entries.ts';
import { every } from './every.ts';

/** Short enough that a server which is started each morning gets to it. */
const EVERY_MS = 600_000;
const AT_ONCE = 50;

/**
 * Destroys the content, files and keys of tips whose time has ended, never of one in which somebody wrote lately, and
 * the last trace of those that ended long ago. Gives how many were destroyed; the counts stay.
 */
export async function destroyExpiredTips(owner: Sql, now: Date): Promise<number> {
  const today = vietnamDay(now.getTime());
  const fresh = addDays(today, -tipRetention.fresh);
  let destroyed = 0;
  for (;;) {
    const count = await owner.begin(async (sql) => {
      const overdue = await lockOverdue(sql, { today, fresh, limit: AT_ONCE });
      for (const tip of overdue) {
        await addTipEntry(sql, tip, { day: today, person: undefined, act: 'destroyed', says: {} });
        await destroyTip(sql, tip, today);
        const row = { operation: 'destroy-expired-tips', person: undefined, subject: tip };
        await writeAudit(sql, row, `${today}T00:00:00+07:00`);
      }
      return overdue.length;
    });
    destroyed += count;
    if (count < AT_ONCE) break;
  }
  const dropped = await dropTraces(owner, addDays(today, -tipRetention.trace));
  if (destroyed + dropped > 0) await giveRoomFree(owner);
  return destroyed;
}

/** From now on. */
export function startDestroyingTips({ owner }: Database): () => void {
  return every(EVERY_MS, () => destroyExpiredTips(owner, new Date()));
}
