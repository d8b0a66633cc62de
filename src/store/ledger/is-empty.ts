import type { ISql } from 'postgres';

/** Any number of our own; the same for every server on this database. */
const FIRST_FILLING = 20_130_802;

/** Whether nothing was ever recorded. Until the transaction ends, another server that asks here waits. */
export async function isEmptyAndMine(sql: ISql): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${FIRST_FILLING})`;
  const rows = await sql`select 1 from entry limit 1`;
  return rows.length === 0;
}
