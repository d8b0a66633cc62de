import type { Day } from '#basis/day.ts';
import type { ISql } from 'postgres';

/** Locked, so that two servers do not take the same. */
export async function lockOverdue(
  sql: ISql,
  { today, fresh, limit }: { readonly today: Day; readonly fresh: Day; readonly limit: number }
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from vault.tip
    where state = 'closed' and destroy_on <= ${today} and vault.tip.fresh <= ${fresh}
    order by destroy_on, id
    limit ${limit}
    for update skip locked`;
  return rows.map(({ id }) => id);
}

/** Words, files, keys and requests for the identity go; that there was a tip stays for its code to answer. */
export async function destroyTip(sql: ISql, tip: string, today: Day): Promise<void> {
  await sql`delete from vault.identity_request where tip = ${tip}`;
  await sql`delete from vault.message where tip = ${tip}`;
  await sql`update vault.tip set state = 'destroyed', state_day = ${today}, excluded = '{}' where id = ${tip}`;
}

/** The last trace of tips that ended before this day; gives how many there were. */
export async function dropTraces(sql: ISql, before: Day): Promise<number> {
  const { count } = await sql`
    delete from vault.tip where state in ('destroyed', 'withdrawn') and state_day < ${before}`;
  return count;
}

/** What was deleted gives its room free, so that it is written over. */
export async function giveRoomFree(sql: ISql): Promise<void> {
  await sql`vacuum vault.message, vault.file, vault.sealed_key, vault.tip, vault.identity_request`;
}
