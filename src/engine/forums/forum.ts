import type { Day } from '#basis/day.ts';
import type { Announcement, ForumEntry, RoomCounts } from './entry.ts';
import { opinionAfter, type OpinionState } from './opinion.ts';
import { promiseAfter, promiseMade, type PromiseState } from './promise.ts';

/** A change of what was announced: both versions stay in view. */
export interface Change {
  readonly at: string;
  readonly note: string;
  readonly before: Announcement;
}

/** What a forum is now: the fold of its entries. */
export interface ForumState extends Announcement {
  readonly id: string;
  readonly announcedAt: string;
  /** Instant of the last entry that the announcement shows. */
  readonly changedAt: string;
  readonly changes: readonly Change[];
  readonly cancelled?: { readonly at: string; readonly note: string };
  readonly counts?: RoomCounts;
  readonly closed?: { readonly at: string; readonly record: string };
  readonly opinions: ReadonlyMap<string, OpinionState>;
  readonly promises: ReadonlyMap<string, PromiseState>;
  /** What askers wrote against “done” and nobody has read yet: entry → promise. */
  readonly unreadContests: ReadonlyMap<string, string>;
}

export const forumStandings = ['announced', 'held', 'closed', 'cancelled'] as const;

export type ForumStanding = (typeof forumStandings)[number];

/** Nothing without an announcement, which is always the first entry. */
export function foldForum(entries: readonly ForumEntry[]): ForumState | undefined {
  return entries.reduce<ForumState | undefined>(after, undefined);
}

export function after(before: ForumState | undefined, entry: ForumEntry): ForumState | undefined {
  if (entry.act === 'announced') return before ?? announced(entry);
  if (!before) return undefined;
  if ('opinion' in entry) return withOpinion(before, entry);
  if ('promise' in entry) return withPromise(before, entry);
  // What was cancelled or closed stays so.
  if (before.cancelled || before.closed) return before;
  switch (entry.act) {
    case 'changed': {
      const change = { at: entry.at, note: entry.note, before: announcementOf(before) };
      return {
        ...before,
        ...blank,
        ...entry.content,
        changedAt: entry.at,
        changes: [...before.changes, change]
      };
    }
    case 'cancelled':
      return { ...before, changedAt: entry.at, cancelled: { at: entry.at, note: entry.note } };
    case 'counted':
      return { ...before, counts: entry.counts };
    case 'closed':
      return { ...before, closed: { at: entry.at, record: entry.record } };
  }
}

/** A change may leave out what was said before. */
const blank = { hamlet: undefined, notes: undefined } as unknown as Pick<Announcement, 'hamlet' | 'notes'>;

function announced({ forum, at, content }: Extract<ForumEntry, { act: 'announced' }>): ForumState {
  return {
    ...content,
    id: forum,
    announcedAt: at,
    changedAt: at,
    changes: [],
    opinions: new Map(),
    promises: new Map(),
    unreadContests: new Map()
  };
}

export function announcementOf(state: Announcement): Announcement {
  const { title, level, place, hamlet, day, begins, ends, topics, host, coHosts, questionsUntil, notes } =
    state;
  return {
    title,
    level,
    place,
    day,
    begins,
    ends,
    topics,
    host,
    coHosts,
    questionsUntil,
    ...(hamlet === undefined ? {} : { hamlet }),
    ...(notes === undefined ? {} : { notes })
  };
}

function withOpinion(before: ForumState, entry: Extract<ForumEntry, { opinion: string }>): ForumState {
  const had = before.opinions.get(entry.opinion);
  const now = opinionAfter(had, entry);
  if (!now || now === had) return before;
  const opinions = new Map(before.opinions).set(now.id, now);
  const { response } = now;
  if (response?.how !== 'promised' || before.promises.has(response.promise)) return { ...before, opinions };
  const made = { id: response.promise, forum: before.id, opinion: now.id, at: entry.at };
  const promises = new Map(before.promises).set(made.id, promiseMade(made, response.content));
  return { ...before, opinions, promises };
}

function withPromise(before: ForumState, entry: Extract<ForumEntry, { promise: string }>): ForumState {
  const had = before.promises.get(entry.promise);
  if (!had) return before;
  const unreadContests = new Map(before.unreadContests);
  if (entry.act === 'contested') unreadContests.set(entry.id, entry.promise);
  if (entry.act === 'contest-shown' || entry.act === 'contest-refused') unreadContests.delete(entry.contest);
  const promises = new Map(before.promises).set(had.id, promiseAfter(had, entry));
  return { ...before, promises, unreadContests };
}

/** On its own day a forum is being held. */
export function forumStanding(
  { cancelled, closed, day }: Pick<ForumState, 'cancelled' | 'closed' | 'day'>,
  today: Day
): ForumStanding {
  if (cancelled) return 'cancelled';
  if (closed) return 'closed';
  return day <= today ? 'held' : 'announced';
}
