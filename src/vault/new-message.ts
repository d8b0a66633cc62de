import type { Day } from '#basis/day.ts';
import type { Envelope } from '#engine/sealing/envelope.ts';
import type { MessageKind } from '#engine/sealing/place-in-tip.ts';
import type { ISql } from 'postgres';

/** A message on its way into the vault. */
export interface NewMessage {
  readonly tip: string;
  readonly number: number;
  readonly kind: MessageKind;
  readonly day: Day;
  readonly envelope: Envelope;
  /** Whose each key is, by its id; the sender's is nobody's. */
  readonly persons: ReadonlyMap<string, string>;
}

/** False when one with that number is there: what it was sealed for is taken, and it must be sealed anew. */
export async function addMessage(sql: ISql, message: NewMessage): Promise<boolean> {
  return (await addMessages(sql, [message])) === 1;
}

/** Messages with their keys and files, all in one statement. Bytes go as hexadecimal, for arrays of them. */
export async function addMessages(sql: ISql, messages: readonly NewMessage[]): Promise<number> {
  const keys = messages.flatMap((message) =>
    message.envelope.keys.map(({ kind, key, bytes }) => ({
      tip: message.tip,
      number: message.number,
      kind,
      key,
      person: message.persons.get(key) ?? null,
      bytes
    }))
  );
  const files = messages.flatMap(({ tip, number, envelope }) =>
    envelope.parts.slice(1).map((bytes, at) => ({ tip, number, part: at + 1, bytes }))
  );
  const added = await sql`
    with message as (
      insert into vault.message (tip, number, kind, day, commitment, body)
      select tip, number, kind, day, decode(commitment, 'hex'), decode(body, 'hex')
      from unnest(${sql.array(messages.map(({ tip }) => tip))}::uuid[],
        ${sql.array(messages.map(({ number }) => number))}::smallint[],
        ${sql.array(messages.map(({ kind }) => kind))}::text[],
        ${sql.array(messages.map(({ day }) => day))}::date[],
        ${sql.array(messages.map(({ envelope }) => hex(envelope.commitment)))}::text[],
        ${sql.array(messages.map(({ envelope }) => hex(envelope.parts[0] ?? new Uint8Array(0))))}::text[])
        as t(tip, number, kind, day, commitment, body)
      on conflict do nothing
      returning tip, number
    ), file as (
      insert into vault.file (tip, message, part, bytes)
      select t.tip, t.number, t.part, decode(t.bytes, 'hex')
      from unnest(${sql.array(files.map(({ tip }) => tip))}::uuid[],
        ${sql.array(files.map(({ number }) => number))}::smallint[],
        ${sql.array(files.map(({ part }) => part))}::smallint[],
        ${sql.array(files.map(({ bytes }) => hex(bytes)))}::text[]) as t(tip, number, part, bytes)
      join message m on m.tip = t.tip and m.number = t.number
    ), key as (
      insert into vault.sealed_key (tip, message, kind, key, person, bytes)
      select t.tip, t.number, t.kind, t.key, t.person, decode(t.bytes, 'hex')
      from unnest(${sql.array(keys.map(({ tip }) => tip))}::uuid[],
        ${sql.array(keys.map(({ number }) => number))}::smallint[],
        ${sql.array(keys.map(({ kind }) => kind))}::text[],
        ${sql.array(keys.map(({ key }) => key))}::text[],
        ${sql.array(keys.map(({ person }) => person))}::uuid[],
        ${sql.array(keys.map(({ bytes }) => hex(bytes)))}::text[]) as t(tip, number, kind, key, person, bytes)
      join message m on m.tip = t.tip and m.number = t.number
    )
    select tip from message`;
  return added.length;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
}
