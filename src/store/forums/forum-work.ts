import type { Day } from '#basis/day.ts';
import type { ISql } from 'postgres';

/** What waits for an office in its communes. */

export interface ForumWork {
  readonly forum: string;
  readonly title: string;
  readonly day: Day;
  readonly host: string;
  /** So many. */
  readonly count: number;
  /** The last one of them. */
  readonly last: string;
}

export async function forumsWithUnread(sql: ISql, units: readonly string[]): Promise<readonly ForumWork[]> {
  return sql<ForumWork[]>`
    with waiting as (
      select forum, id from forum_opinion
      where unit = any (${sql.array([...units])}::text[]) and standing = 'waiting' and source = 'online'
      union all
      select c.forum, c.id from forum_entry c
      where c.unit = any (${sql.array([...units])}::text[]) and c.act = 'contested'
        and not exists (
          select from forum_entry a
          where a.forum = c.forum and a.act in ('contest-shown', 'contest-refused')
            and a.body ->> 'contest' = c.id::text)
    )
    select f.id as forum, f.state ->> 'title' as title, f.day, f.state ->> 'host' as host,
      count(*)::int as count, max(w.id::text) as last
    from waiting w
    join forum f on f.id = w.forum
    where f.status <> 'cancelled'
    group by f.id
    order by f.day, f.id`;
}

export async function forumsToClose(
  sql: ISql,
  units: readonly string[],
  today: Day
): Promise<readonly Pick<ForumWork, 'forum' | 'title' | 'day' | 'host'>[]> {
  return sql<Pick<ForumWork, 'forum' | 'title' | 'day' | 'host'>[]>`
    select id as forum, state ->> 'title' as title, day, state ->> 'host' as host
    from forum
    where unit = any (${sql.array([...units])}::text[]) and status = 'announced' and day < ${today}
    order by day, id`;
}

export interface PromiseWork {
  readonly promise: string;
  readonly text: string;
  readonly owner: string;
  readonly due: Day;
  readonly forumTitle: string;
  readonly host: string;
  readonly coHosts: readonly string[];
  /** The objection that waits for an answer. */
  readonly contest: string | null;
}

/** Open ones whose day is not later than `until`. */
export async function promisesDue(
  sql: ISql,
  units: readonly string[],
  until: Day
): Promise<readonly PromiseWork[]> {
  return promises(sql, units, sql`p.standing = 'open' and p.due <= ${until}`);
}

export async function promisesContested(
  sql: ISql,
  units: readonly string[]
): Promise<readonly PromiseWork[]> {
  return promises(sql, units, sql`p.standing = 'contested'`);
}

function promises(sql: ISql, units: readonly string[], which: ReturnType<ISql>) {
  return sql<PromiseWork[]>`
    select p.id as promise, p.state ->> 'text' as text, p.state ->> 'owner' as owner, p.due,
      f.state ->> 'title' as "forumTitle", f.state ->> 'host' as host, f.state -> 'coHosts' as "coHosts",
      p.state #>> '{contests,-1,id}' as contest
    from forum_promise p
    join forum f on f.id = p.forum
    where p.unit = any (${sql.array([...units])}::text[]) and ${which}
    order by p.due, p.id`;
}
