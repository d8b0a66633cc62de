import type { ISql } from 'postgres';

/** Nobody writes entries until the transaction ends; those already being written are waited for. */
export async function holdLedger(sql: ISql): Promise<void> {
  await sql`select hold_ledger()`;
}
