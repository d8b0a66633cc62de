import type { Day } from '#basis/day.ts';
import type { ISql } from 'postgres';

/** Somebody who lost a passphrase asks the custodians for the parts. */
export interface RecoveryRow {
  readonly id: string;
  readonly person: string;
  readonly lost: string;
  readonly asker: string;
  readonly reason: string;
  readonly askedOn: Day;
  readonly endedOn: Day | undefined;
  /** How the one who asks is called by the new key, and its public half in base64. */
  readonly words: string;
  readonly askerKey: string;
}

export async function addRecovery(
  sql: ISql,
  row: Pick<RecoveryRow, 'id' | 'person' | 'lost' | 'asker' | 'reason' | 'askedOn'>
): Promise<void> {
  await sql`
    insert into vault.recovery (id, person, lost, asker, reason, asked_on)
    values (${row.id}, ${row.person}, ${row.lost}, ${row.asker}, ${row.reason}, ${row.askedOn})
    on conflict (id) do nothing`;
}

/** Those that who acts has asked for or can answer, the newest first. */
export async function readRecoveries(sql: ISql): Promise<readonly RecoveryRow[]> {
  const rows = await sql<(Omit<RecoveryRow, 'endedOn'> & { endedOn: Day | null })[]>`
    select r.id, r.person, r.lost, r.asker, r.reason, r.asked_on as "askedOn", r.ended_on as "endedOn",
      k.words, k.public_key as "askerKey"
    from vault.recovery r
    join vault.reader_key k on k.id = r.asker
    order by r.asked_on desc, r.id`;
  return rows.map((row) => ({ ...row, endedOn: row.endedOn ?? undefined }));
}

export interface RecoveryAnswer {
  readonly recovery: string;
  /** Key of the custodian. */
  readonly custodian: string;
  /** The part, sealed to the new key; nothing when it was refused. */
  readonly passed: Uint8Array | undefined;
}

export async function readRecoveryAnswers(sql: ISql): Promise<readonly RecoveryAnswer[]> {
  const rows = await sql<(Omit<RecoveryAnswer, 'passed'> & { passed: Uint8Array | null })[]>`
    select recovery, custodian, passed from vault.recovery_answer order by answered_on, custodian`;
  return rows.map((row) => ({ ...row, passed: row.passed ?? undefined }));
}

/** False when this custodian has answered already. */
export async function addRecoveryAnswer(
  sql: ISql,
  { recovery, custodian, passed }: RecoveryAnswer,
  on: Day
): Promise<boolean> {
  const { count } = await sql`
    insert into vault.recovery_answer (recovery, custodian, passed, answered_on)
    values (${recovery}, ${custodian}, ${passed ?? null}, ${on})
    on conflict do nothing`;
  return count > 0;
}

export async function endRecovery(sql: ISql, id: string, on: Day): Promise<void> {
  await sql`update vault.recovery set ended_on = ${on} where id = ${id} and ended_on is null`;
}

/** Parts that are sealed to who acts, by the key that they would give back. */
export async function readOwnShares(
  sql: ISql
): Promise<readonly { readonly key: string; readonly custodian: string; readonly sealed: Uint8Array }[]> {
  return sql<{ key: string; custodian: string; sealed: Uint8Array }[]>`
    select key, custodian, sealed from vault.share where custodian = any (vault.own_keys())`;
}
