import type { Day } from '#basis/day.ts';
import type { TransactionSql } from 'postgres';

import { speakAsSender } from './speak-as-sender.ts';

/** Somebody wrote: nothing is destroyed while a dialogue is fresh. */
export async function markFresh(sql: TransactionSql, tip: string, day: Day): Promise<void> {
  await sql`update vault.tip set fresh = ${day} where id = ${tip}`;
}

/** The sender deletes: words, files and keys go at once; that there was a tip stays until it is counted. */
export async function withdrawTip(sql: TransactionSql, lookUp: Uint8Array, day: Day): Promise<boolean> {
  await speakAsSender(sql, [lookUp]);
  const changed = await sql<{ id: string }[]>`
    update vault.tip set state = 'withdrawn', state_day = ${day}
    where look_up = ${lookUp} and state <> 'withdrawn'
    returning id`;
  for (const { id } of changed) await sql`delete from vault.message where tip = ${id}`;
  return changed.length > 0;
}
