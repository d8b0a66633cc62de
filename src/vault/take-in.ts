import type { Day } from '#basis/day.ts';
import type { Sql } from 'postgres';

import { addMessages, type NewMessage } from './new-message.ts';
import { speakAsSender } from './speak-as-sender.ts';

/** A tip that somebody left, as it goes into the vault. */
export interface NewTip {
  readonly id: string;
  readonly unit: string;
  /** SHA-256 of the look-up. */
  readonly lookUp: Uint8Array;
  /** SHA-256 of the first envelope, for the receipt. */
  readonly digest: Uint8Array;
  readonly day: Day;
  /** Persons who must not read it. */
  readonly excluded: readonly string[];
  readonly messages: readonly Omit<NewMessage, 'tip' | 'day'>[];
  /** For the audit, which learns the day and nothing else. */
  readonly operation: string;
}

/**
 * What arrived together goes in together, audit rows included, in one transaction of three statements however many
 * there are. A tip that is there already changes nothing, so that sending twice is harmless.
 */
export async function takeIn(vault: Sql, tips: readonly NewTip[]): Promise<void> {
  await vault.begin('isolation level read committed', async (sql) => {
    await speakAsSender(
      sql,
      tips.map(({ lookUp }) => lookUp)
    );
    const added = await sql<{ id: string }[]>`
      insert into vault.tip (id, unit, look_up, digest, received, fresh, state_day, excluded)
      select id, unit, decode(look_up, 'hex'), decode(digest, 'hex'), day, day, day, excluded::uuid[]
      from unnest(${sql.array(tips.map(({ id }) => id))}::uuid[],
        ${sql.array(tips.map(({ unit }) => unit))}::text[],
        ${sql.array(tips.map(({ lookUp }) => hex(lookUp)))}::text[],
        ${sql.array(tips.map(({ digest }) => hex(digest)))}::text[],
        ${sql.array(tips.map(({ day }) => day))}::date[],
        ${sql.array(tips.map(({ excluded }) => `{${excluded.join(',')}}`))}::text[])
        as t(id, unit, look_up, digest, day, excluded)
      on conflict do nothing
      returning id`;
    const ids = new Set(added.map(({ id }) => id));
    const fresh = tips.filter(({ id }) => ids.has(id));
    if (fresh.length === 0) return;
    await addMessages(
      sql,
      fresh.flatMap(({ id, day, messages }) => messages.map((message) => ({ ...message, tip: id, day })))
    );
    await sql`
      insert into audit (at, operation)
      select day::timestamp at time zone 'Asia/Ho_Chi_Minh', operation
      from unnest(${sql.array(fresh.map(({ day }) => day))}::date[],
        ${sql.array(fresh.map(({ operation }) => operation))}::text[]) as t(day, operation)`;
  });
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
}
