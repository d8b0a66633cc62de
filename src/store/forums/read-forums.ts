import type { OpinionState } from '#engine/forums/opinion.ts';
import type { PromiseState } from '#engine/forums/promise.ts';
import type { ISql } from 'postgres';
import type { PublicForum } from './kept-forum.ts';

/** Whose forums and promises are asked for; all of the country when no units are named. */
export interface ForumFilter {
  readonly units?: readonly string[];
  readonly forum?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

export interface ForumLine extends PublicForum {
  readonly unit: string;
  readonly demonstration: boolean;
}

/** The latest day first. */
export async function readForums(
  sql: ISql,
  { units, forum, from, to, limit }: ForumFilter
): Promise<readonly ForumLine[]> {
  const rows = await sql<{ unit: string; demonstration: boolean; state: PublicForum }[]>`
    select unit, demonstration, state from forum
    where true
    ${units ? sql`and unit = any (${sql.array([...units])}::text[])` : sql``}
    ${forum ? sql`and id = ${forum}` : sql``}
    ${from ? sql`and day >= ${from}` : sql``}
    ${to ? sql`and day <= ${to}` : sql``}
    order by day desc, id
    limit ${limit}`;
  return rows.map(({ state, ...rest }) => ({ ...state, ...rest }));
}

/** As far as who asks may see them: only published ones for somebody from elsewhere. */
export async function readOpinions(
  sql: ISql,
  forum: string,
  standing?: OpinionState['standing']
): Promise<readonly OpinionState[]> {
  const rows = await sql<{ state: OpinionState }[]>`
    select state from forum_opinion
    where forum = ${forum} ${standing ? sql`and standing = ${standing}` : sql``}
    order by position`;
  return rows.map(({ state }) => state);
}

export interface PromiseLine extends PromiseState {
  readonly unit: string;
  readonly forumTitle: string;
  readonly forumDay: string;
}

/** By the day that was promised. */
export async function readPromises(
  sql: ISql,
  { units, forum, promise, limit }: ForumFilter & { readonly promise?: string }
): Promise<readonly PromiseLine[]> {
  const rows = await sql<{ unit: string; title: string; day: string; state: PromiseState }[]>`
    select p.unit, f.state ->> 'title' as title, f.day, p.state
    from forum_promise p
    join forum f on f.id = p.forum
    where true
    ${units ? sql`and p.unit = any (${sql.array([...units])}::text[])` : sql``}
    ${forum ? sql`and p.forum = ${forum}` : sql``}
    ${promise ? sql`and p.id = ${promise}` : sql``}
    order by p.due, p.id
    limit ${limit}`;
  return rows.map(({ state, unit, title, day }) => ({ ...state, unit, forumTitle: title, forumDay: day }));
}

/** Promises of several forums at once. */
export async function promisesOf(
  sql: ISql,
  forums: readonly string[]
): Promise<ReadonlyMap<string, readonly PromiseState[]>> {
  const rows = await sql<{ forum: string; state: PromiseState }[]>`
    select forum, state from forum_promise where forum = any (${sql.array([...forums])}::uuid[]) order by due, id`;
  return Map.groupBy(
    rows.map(({ state }) => state),
    ({ forum }) => forum
  );
}

/** Forms filled in online. */
export async function readOnlineFeedback(
  sql: ISql,
  forum: string
): Promise<{ readonly returned: number; readonly satisfied: number }> {
  const [row] = await sql<{ returned: number; satisfied: number }[]>`
    select returned, satisfied from forum_feedback where forum = ${forum}`;
  return row ?? { returned: 0, satisfied: 0 };
}

export async function forumOfRecord(
  sql: ISql,
  record: string
): Promise<{ readonly id: string; readonly title: string } | undefined> {
  const [row] = await sql<{ id: string; title: string }[]>`
    select id, state ->> 'title' as title from forum
    where status = 'closed' and state #>> '{closed,record}' = ${record}`;
  return row;
}
