import { randomUUIDv7 } from 'node:crypto';
import type { ISql } from 'postgres';
import type { Channel } from './notice-rows.ts';

export interface Delivery {
  readonly id: string;
  readonly person: string;
  readonly channel: Channel;
  /** Tries so far, this one included. */
  readonly attempts: number;
}

/** Nothing happens while one to the same person by the same way still waits: it will tell of all. */
export async function enqueue(
  sql: ISql,
  { person, channel, at, due }: { person: string; channel: Channel; at: string; due: string }
): Promise<void> {
  await sql`
    insert into delivery (id, person, channel, at, due_at)
    values (${randomUUIDv7()}, ${person}, ${channel}, ${at}, ${due})
    on conflict (person, channel) where done_at is null and given_up_at is null do nothing`;
}

/** When a person was last told by this way. */
export async function lastTold(sql: ISql, person: string, channel: Channel): Promise<string | undefined> {
  const [row] = await sql<{ at: string | null }[]>`
    select max(done_at) as at from delivery where person = ${person} and channel = ${channel}`;
  return row?.at ?? undefined;
}

/** Takes one that is due and puts it off, so that nobody else takes it and a crash only delays it. */
export async function claimDue(sql: ISql, now: string, until: string): Promise<Delivery | undefined> {
  const [row] = await sql<Delivery[]>`
    update delivery set attempts = attempts + 1, due_at = ${until}
    where id = (
      select id from delivery
      where done_at is null and given_up_at is null and due_at <= ${now}
      order by due_at limit 1
      for update skip locked)
    returning id, person, channel, attempts`;
  return row;
}

export async function settle(sql: ISql, id: string, at: string): Promise<void> {
  await sql`update delivery set done_at = ${at}, trouble = null where id = ${id}`;
}

/** Again later, or never when there is no later. */
export async function fail(
  sql: ISql,
  id: string,
  {
    trouble,
    at,
    again
  }: { readonly trouble: string; readonly at: string; readonly again: string | undefined }
): Promise<void> {
  await sql`
    update delivery set trouble = ${trouble}, due_at = ${again ?? at}, given_up_at = ${again ? null : at}
    where id = ${id}`;
}

export interface FailedDelivery {
  readonly login: string;
  readonly channel: Channel;
  readonly attempts: number;
  readonly trouble: string;
  readonly at: string;
  readonly hasGivenUp: boolean;
}

/** The newest first. */
export async function readFailed(sql: ISql, limit: number): Promise<readonly FailedDelivery[]> {
  return sql<FailedDelivery[]>`
    select p.login, d.channel, d.attempts, d.trouble, d.at, d.given_up_at is not null as "hasGivenUp"
    from delivery d join person p on p.id = d.person
    where d.trouble is not null
    order by d.at desc limit ${limit}`;
}

/** What is done is kept for a month, for the administrator. */
export async function forgetOld(sql: ISql, before: string): Promise<void> {
  await sql`delete from delivery where at < ${before} and (done_at is not null or given_up_at is not null)`;
  await sql`delete from notice where gone_at < ${before}`;
}
