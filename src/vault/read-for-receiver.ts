import type { MessageKind } from '#engine/sealing/place-in-tip.ts';
import type { TipState } from '#engine/tips/tip-entry.ts';
import type { Day } from '#basis/day.ts';
import type { ISql } from 'postgres';

/** What is known of a tip before it is opened; the policies show only those that are sealed to who acts. */
export interface TipOfReceiver {
  readonly id: string;
  readonly unit: string;
  readonly heldBy: string | undefined;
  readonly received: Day;
  readonly fresh: Day;
  readonly state: TipState;
  readonly stateDay: Day;
  readonly destroyOn: Day | undefined;
  readonly isMuted: boolean;
  /** Persons who must not read it. */
  readonly excluded: readonly string[];
  readonly messages: number;
  readonly bytes: number;
  readonly files: number;
  /** Kind of the last message that either side wrote. */
  readonly lastKind: MessageKind;
  readonly lastDay: Day;
}

/** The newest first; with an id that one only. */
export async function readTips(
  sql: ISql,
  { tip, states }: { readonly tip?: string; readonly states?: readonly TipState[] } = {}
): Promise<readonly TipOfReceiver[]> {
  const rows = await sql<
    (Omit<TipOfReceiver, 'heldBy' | 'destroyOn'> & {
      readonly heldBy: string | null;
      readonly destroyOn: Day | null;
    })[]
  >`
    select t.id, t.unit, t.held_by as "heldBy", t.received, t.fresh, t.state, t.state_day as "stateDay",
      t.destroy_on as "destroyOn", t.muted as "isMuted", t.excluded,
      count(*) filter (where m.kind <> 'note')::int as messages,
      coalesce(sum(octet_length(m.body)), 0)::int as bytes,
      (select count(*)::int from vault.file f where f.tip = t.id) as files,
      (array_agg(m.kind order by m.number desc) filter (where m.kind <> 'note'))[1] as "lastKind",
      (array_agg(m.day order by m.number desc) filter (where m.kind <> 'note'))[1] as "lastDay"
    from vault.tip t
    join vault.message m on m.tip = t.id
    where vault.reads_as(t.id, 'receiver')
    ${tip === undefined ? sql`` : sql`and t.id = ${tip}`}
    ${states ? sql`and t.state = any (${sql.array([...states])}::text[])` : sql``}
    group by t.id
    order by t.received desc, t.id`;
  return rows.map((row) => ({
    ...row,
    heldBy: row.heldBy ?? undefined,
    destroyOn: row.destroyOn ?? undefined
  }));
}

/** A message as it lies here, with the key that is sealed to who acts. */
export interface SealedMessage {
  readonly number: number;
  readonly kind: MessageKind;
  readonly day: Day;
  readonly commitment: Uint8Array;
  readonly body: Uint8Array;
  /** How many parts there are with the words, since the seal binds the number. */
  readonly files: number;
  readonly key: string;
  readonly sealed: Uint8Array;
}

/** Those that are sealed to one of these keys of who acts. */
export async function readMessages(sql: ISql, tip: string): Promise<readonly SealedMessage[]> {
  return sql<SealedMessage[]>`
    select distinct on (m.number) m.number, m.kind, m.day, m.commitment, m.body,
      (select count(*)::int from vault.file f where f.tip = m.tip and f.message = m.number) as files,
      k.key, k.bytes as sealed
    from vault.message m
    join vault.sealed_key k on k.tip = m.tip and k.message = m.number
    join vault.reader_key r on r.id = k.key
    where m.tip = ${tip} and k.person = vault.acting_person() and k.kind = 'receiver'
    order by m.number, r.state = 'standing' desc, k.key`;
}

/** The first message of each of these tips: what the sender said at the start, and who must not read. */
export async function readFirsts(
  sql: ISql,
  tips: readonly string[]
): Promise<readonly (Omit<SealedMessage, 'number' | 'kind' | 'day'> & { readonly tip: string })[]> {
  return sql`
    select distinct on (m.tip) m.tip, m.commitment, m.body,
      (select count(*)::int from vault.file f where f.tip = m.tip and f.message = 1) as files,
      k.key, k.bytes as sealed
    from vault.message m
    join vault.sealed_key k on k.tip = m.tip and k.message = m.number
    join vault.reader_key r on r.id = k.key
    where m.tip = any (${sql.array([...tips])}::uuid[]) and m.number = 1
      and k.person = vault.acting_person() and k.kind = 'receiver'
    order by m.tip, r.state = 'standing' desc, k.key`;
}

export async function findFile(
  sql: ISql,
  { tip, message, part }: { readonly tip: string; readonly message: number; readonly part: number }
): Promise<Uint8Array | undefined> {
  const [row] = await sql<{ bytes: Uint8Array }[]>`
    select bytes from vault.file where tip = ${tip} and message = ${message} and part = ${part}`;
  return row?.bytes;
}

/** For which number the next message has to be sealed. */
export async function nextNumber(sql: ISql, tip: string, kind: 'reply' | 'note'): Promise<number> {
  const [row] = await sql<{ number: number }[]>`
    select vault.next_number(${tip}, ${kind === 'note'}) as number`;
  return row?.number ?? 1;
}
