import type { ISql } from 'postgres';

/** Something that waits: of which reason, and a key that stays the same for as long as it is the same thing. */
export interface Waiting {
  readonly source: string;
  readonly key: string;
}

/** What waits for a person now; `whole` names the reasons of which nothing was left out. */
export interface Stock {
  readonly person: string;
  readonly waiting: readonly Waiting[];
  readonly whole: readonly string[];
}

/**
 * Writes what waits and was not told yet, and marks what waits no more. Gives how many are new: what has been
 * told stays as it is, what waits again after it was gone is new.
 */
export async function takeStock(sql: ISql, { person, waiting, whole }: Stock, at: string): Promise<number> {
  const sources = sql.array(waiting.map((one) => one.source));
  const keys = sql.array(waiting.map((one) => one.key));
  const [row] = await sql<{ fresh: number }[]>`
    with now as (
      select distinct source, key from unnest(${sources}::text[], ${keys}::text[]) as n(source, key)
    ), gone as (
      update notice n set gone_at = ${at}
      where n.person = ${person} and n.gone_at is null and n.source = any (${sql.array([...whole])}::text[])
        and not exists (select 1 from now where now.source = n.source and now.key = n.key)
    ), fresh as (
      insert into notice as n (person, source, key, at)
      select ${person}, source, key, ${at} from now
      on conflict (person, source, key) do update
        set at = excluded.at, gone_at = null, read_at = null, mailed_at = null, pushed_at = null
        where n.gone_at is not null
      returning 1
    )
    select count(*)::int as fresh from fresh`;
  return row?.fresh ?? 0;
}

/** Notices of one reason, as a person sees them: never one line for each. */
export interface NoticeGroup {
  readonly source: string;
  readonly unread: number;
  readonly total: number;
  readonly last: string;
}

export async function readGroups(sql: ISql, person: string): Promise<readonly NoticeGroup[]> {
  return sql<NoticeGroup[]>`
    select source, count(*) filter (where read_at is null)::int as unread, count(*)::int as total, max(at) as last
    from notice
    where person = ${person} and gone_at is null
    group by source
    order by max(at) desc, source`;
}

export async function markRead(sql: ISql, person: string, at: string): Promise<number> {
  const rows = await sql`
    update notice set read_at = ${at} where person = ${person} and read_at is null returning 1`;
  return rows.length;
}

/** What waits, was not read, and was not told by this channel yet. */
export async function countUntold(sql: ISql, person: string, channel: Channel): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from notice
    where person = ${person} and gone_at is null and read_at is null and ${sql(toldAt[channel])} is null`;
  return row?.count ?? 0;
}

export async function markTold(sql: ISql, person: string, channel: Channel, at: string): Promise<void> {
  await sql`
    update notice set ${sql(toldAt[channel])} = ${at}
    where person = ${person} and gone_at is null and ${sql(toldAt[channel])} is null and at <= ${at}`;
}

export type Channel = 'mail' | 'push';

const toldAt = { mail: 'mailed_at', push: 'pushed_at' } as const;
