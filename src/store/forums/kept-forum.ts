import type { Announcement, RoomCounts } from '#engine/forums/entry.ts';
import type { Change, ForumState } from '#engine/forums/forum.ts';
import type { OpinionState } from '#engine/forums/opinion.ts';
import { openContest, type PromiseState } from '#engine/forums/promise.ts';
import { announcementOf } from '#engine/forums/forum.ts';
import { type Tally, tallyOf } from '#engine/forums/tally.ts';
import type { ISql, JSONValue } from 'postgres';
import type { ForumPlace } from './forum-entries.ts';

/** What anybody may know of a forum itself. */
export interface PublicForum extends Announcement {
  readonly id: string;
  readonly announcedAt: string;
  readonly changedAt: string;
  readonly changes: readonly Change[];
  readonly cancelled?: { readonly at: string; readonly note: string };
  readonly counts?: RoomCounts;
  readonly closed?: { readonly at: string; readonly record: string };
  readonly tally: Tally;
}

/** Keeps the fold for lists; whoever writes an entry keeps what changed by it. */
export async function keepForum(
  sql: ISql,
  state: ForumState,
  { home, unit, demonstration = false }: ForumPlace & { readonly demonstration?: boolean }
): Promise<void> {
  const status = state.cancelled ? 'cancelled' : state.closed ? 'closed' : 'announced';
  const shown = sql.json(publicForum(state) as unknown as JSONValue);
  await sql`
    insert into forum as f (id, home, unit, day, questions_until, status, state, demonstration)
    values (${state.id}, ${home}, ${unit}, ${state.day}, ${state.questionsUntil}, ${status}, ${shown}, ${demonstration})
    on conflict (id) do update set
      day = excluded.day, questions_until = excluded.questions_until, status = excluded.status, state = excluded.state`;
}

function publicForum(state: ForumState): PublicForum {
  const { id, announcedAt, changedAt, changes, cancelled, counts, closed } = state;
  return {
    ...announcementOf(state),
    id,
    announcedAt,
    changedAt,
    changes,
    ...(cancelled ? { cancelled } : {}),
    ...(counts ? { counts } : {}),
    ...(closed ? { closed } : {}),
    tally: tallyOf(state)
  };
}

export async function insertOpinion(
  sql: ISql,
  opinion: OpinionState,
  { home, unit, at, codeHash }: ForumPlace & { readonly at: string; readonly codeHash: string | undefined }
): Promise<void> {
  await sql`
    insert into forum_opinion (id, forum, home, unit, source, standing, state, code_hash, asked_at)
    values (${opinion.id}, ${opinion.forum}, ${home}, ${unit}, ${opinion.source}, ${opinion.standing},
      ${sql.json(opinion as unknown as JSONValue)}, ${codeHash ?? null}, ${at})`;
}

export async function keepOpinion(sql: ISql, opinion: OpinionState): Promise<void> {
  await sql`
    update forum_opinion
    set standing = ${opinion.standing}, state = ${sql.json(opinion as unknown as JSONValue)}
    where id = ${opinion.id}`;
}

export async function keepPromise(
  sql: ISql,
  promise: PromiseState,
  { home, unit }: ForumPlace
): Promise<void> {
  const standing = promise.done ? (openContest(promise) ? 'contested' : 'done') : 'open';
  await sql`
    insert into forum_promise (id, forum, opinion, home, unit, due, standing, state)
    values (${promise.id}, ${promise.forum}, ${promise.opinion}, ${home}, ${unit}, ${promise.due}, ${standing},
      ${sql.json(promise as unknown as JSONValue)})
    on conflict (id) do update set due = excluded.due, standing = excluded.standing, state = excluded.state`;
}
