import { hexOf } from '#engine/sealing/bytes.ts';
import type { TransactionSql } from 'postgres';

/** From here on the transaction sees the tips whose look-ups have these hashes; a literal, as the scope is. */
export async function speakAsSender(sql: TransactionSql, hashes: readonly Uint8Array[]): Promise<void> {
  await sql.unsafe(`set local toandan.look_ups = '{${hashes.map(hexOf).join(',')}}'`);
}
