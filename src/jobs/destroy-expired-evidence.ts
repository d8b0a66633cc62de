import { vietnamDay } from '#basis/day.ts';
import { isProblem } from '#basis/problem.ts';
import { writeAudit } from '#store/audit.ts';
import type { Database, Sql } from '#store/database/database.ts';
import { type EvidencePlace, thumbnailName } from '#store/evidence/evidence-place.ts';
import { lockExpired, markDestroyed } from '#store/evidence/evidence-rows.ts';
import { openPlace } from '#store/evidence/open-place.ts';

import { every } from './every.ts';

/** Short enough that a server which is started each morning gets to it. */
const EVERY_MS = 600_000;
const AT_ONCE = 50;

/**
 * Destroys what no record needs any more, by its last day. The bytes go before the row says so: whatever
 * interrupts it, the next round ends it. Gives how many there were; the entries stay.
 */
export async function destroyExpiredEvidence(owner: Sql, place: EvidencePlace, now: Date): Promise<number> {
  let destroyed = 0;
  for (;;) {
    const count = await owner.begin(async (sql) => {
      const expired = await lockExpired(sql, vietnamDay(now.getTime()), AT_ONCE);
      for (const { hash, hasThumbnail } of expired) {
        if (hasThumbnail) await place.remove(thumbnailName(hash));
        await place.remove(hash);
        await markDestroyed(sql, hash, now.toISOString());
        const row = { operation: 'destroy-expired-evidence', person: undefined, subject: hash };
        await writeAudit(sql, row, now.toISOString());
      }
      return expired.length;
    });
    destroyed += count;
    if (count < AT_ONCE) return destroyed;
  }
}

/** From now on; while the place of files does not answer, it waits for the next round. */
export function startDestroyingEvidence({ owner, folder }: Database): () => void {
  const place = openPlace(folder, process.env);
  return every(EVERY_MS, () =>
    destroyExpiredEvidence(owner, place, new Date()).catch((error: unknown) => {
      if (!isProblem(error) || error.code !== 'evidence-not-kept') throw error;
    })
  );
}
