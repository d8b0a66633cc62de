import type { MessageKind } from '#engine/sealing/place-in-tip.ts';
import type { TransactionSql } from 'postgres';

import { speakAsSender } from './speak-as-sender.ts';

export interface TipOfSender {
  readonly id: string;
  /** Whose box it was sent to; bound into its seals. */
  readonly unit: string;
  /** The box one level up, once it was passed there. */
  readonly heldBy: string | null;
  readonly digest: Uint8Array;
  readonly received: string;
  readonly state: 'received' | 'looked-into' | 'transferred' | 'closed' | 'withdrawn' | 'destroyed';
  readonly stateDay: string;
  readonly excluded: readonly string[];
  readonly muted: boolean;
}

export interface MessageOfSender {
  readonly number: number;
  readonly kind: Exclude<MessageKind, 'note'>;
  readonly day: string;
  readonly files: number;
  /** Of a reply only: the sealed words, and the key that is sealed to the sender. */
  readonly reply:
    { readonly commitment: Uint8Array; readonly body: Uint8Array; readonly key: Uint8Array } | undefined;
}

/** Without the receivers' own notes. The same statements for a code that is known and for one that is not. */
export async function readForSender(
  sql: TransactionSql,
  lookUp: Uint8Array
): Promise<{ readonly tip: TipOfSender | undefined; readonly messages: readonly MessageOfSender[] }> {
  await speakAsSender(sql, [lookUp]);
  const [tip] = await sql<TipOfSender[]>`
    select id, unit, held_by as "heldBy", digest, received, state, state_day as "stateDay", excluded, muted
    from vault.tip
    where look_up = ${lookUp}`;
  const rows = await sql<
    (Omit<MessageOfSender, 'reply'> & {
      readonly commitment: Uint8Array;
      readonly body: Uint8Array | null;
      readonly key: Uint8Array | null;
    })[]
  >`
    select m.number, m.kind, m.day, m.commitment, k.bytes as key,
      case when m.kind = 'reply' then m.body end as body,
      (select count(*)::int from vault.file f where f.tip = m.tip and f.message = m.number) as files
    from vault.message m
    left join vault.sealed_key k on k.tip = m.tip and k.message = m.number and k.kind = 'sender'
    where m.tip = ${tip?.id ?? null} and m.kind <> 'note'
    order by m.number`;
  return { tip, messages: rows.map(messageOf) };
}

function messageOf({
  commitment,
  body,
  key,
  ...row
}: Omit<MessageOfSender, 'reply'> & {
  readonly commitment: Uint8Array;
  readonly body: Uint8Array | null;
  readonly key: Uint8Array | null;
}): MessageOfSender {
  return { ...row, reply: body && key ? { commitment, body, key } : undefined };
}
