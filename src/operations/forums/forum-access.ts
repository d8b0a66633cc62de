import { problem } from '#basis/problem.ts';
import type { Label } from '#basis/label.ts';
import { after, foldForum, type ForumState } from '#engine/forums/forum.ts';
import type { ForumEntry } from '#engine/forums/entry.ts';
import type { OpinionState } from '#engine/forums/opinion.ts';
import type { PromiseState } from '#engine/forums/promise.ts';
import type { Person } from '#engine/rights/role.ts';
import { sideOf } from '#programme/parties.ts';
import {
  addForumEntry,
  type ForumPlace,
  lockForum,
  type NamedForumEntry,
  readForumEntries
} from '#store/forums/forum-entries.ts';
import { insertOpinion, keepForum, keepOpinion, keepPromise } from '#store/forums/kept-forum.ts';
import type { Context } from '../context.ts';
import { liesInArea } from '../recording/area.ts';
import { writtenBy } from '../recording/written.ts';

/** A forum with all that happened to it, as its office sees it. */
export interface WholeForum {
  readonly state: ForumState;
  readonly entries: readonly NamedForumEntry[];
}

/** Within the person's area; to somebody from elsewhere it is not there. */
export async function getForum({ sql }: Pick<Context, 'sql'>, id: string): Promise<WholeForum> {
  const entries = await readForumEntries(sql, id);
  const state = foldForum(entries);
  if (!state) throw problem('no-such-forum', { id });
  return { state, entries };
}

export function getOpinion({ opinions }: ForumState, id: string): OpinionState {
  const opinion = opinions.get(id);
  if (!opinion) throw problem('no-such-opinion', { id });
  return opinion;
}

export function getPromise({ promises }: ForumState, id: string): PromiseState {
  const promise = promises.get(id);
  if (!promise) throw problem('no-such-promise', { id });
  return promise;
}

/** The host's side runs a forum; whoever holds it together with the host also writes down and fulfils. */
export type Who = 'host' | 'holder';

export function holds(
  person: Person,
  { host, coHosts }: Pick<ForumState, 'host' | 'coHosts'>,
  who: Who
): boolean {
  const side = sideOf(person.party);
  const ours = who === 'host' ? [host] : [host, ...coHosts];
  return side !== undefined && ours.some((party) => sideOf(party) === side);
}

type Decided = ForumEntry extends infer One
  ? One extends ForumEntry
    ? Omit<One, 'id' | 'forum' | 'at' | 'by' | 'party'>
    : never
  : never;

interface Acting {
  /** Entry id, made by the client. */
  readonly id: string;
  readonly forum: string;
  readonly who: Who;
  /** Of an opinion noted in the room, when its speaker took a code along. */
  readonly codeHash?: string | undefined;
}

export interface Acted {
  readonly state: ForumState;
  /** Sent before: nothing was written now. */
  readonly known: boolean;
}

/**
 * One thing that an office does to a forum. Others who write to it wait; sending the same id again changes
 * nothing; what anybody may see is kept in the same transaction.
 */
export async function actOnForum(
  context: Context,
  { id, forum, who, codeHash }: Acting,
  decide: (whole: WholeForum, place: ForumPlace) => Decided
): Promise<Acted> {
  const { sql, person, world } = context;
  const place = await lockForum(sql, forum);
  if (!place || !person) throw problem('no-such-forum', { id: forum });
  const verdict = liesInArea(world, person, place.unit);
  if (!verdict.may) throw problem('not-allowed', { operation: forum, reason: verdict.reason });
  const whole = await getForum(context, forum);
  if (whole.entries.some((entry) => entry.id === id)) return { state: whole.state, known: true };
  if (!holds(person, whole.state, who)) throw problem('not-allowed', { operation: forum, reason: notHolder });
  const entry = { id, forum, ...writtenBy(context), ...decide(whole, place) } as ForumEntry;
  const state = after(whole.state, entry);
  if (!state || state === whole.state) throw notNow(cannotFollow);
  await addForumEntry(sql, entry, place);
  await keepChanged(context, { before: whole.state, state, place, at: entry.at, codeHash });
  return { state, known: false };
}

async function keepChanged(
  { sql }: Context,
  {
    before,
    state,
    place,
    at,
    codeHash
  }: {
    readonly before: ForumState;
    readonly state: ForumState;
    readonly place: ForumPlace;
    readonly at: string;
    readonly codeHash: string | undefined;
  }
): Promise<void> {
  await keepForum(sql, state, place);
  for (const opinion of state.opinions.values()) {
    const had = before.opinions.get(opinion.id);
    if (!had) await insertOpinion(sql, opinion, { ...place, at, codeHash });
    else if (had !== opinion) await keepOpinion(sql, opinion);
  }
  for (const promise of state.promises.values()) {
    if (before.promises.get(promise.id) !== promise) await keepPromise(sql, promise, place);
  }
}

export function notNow(reason: Label) {
  return problem('forum-not-ready', { reason });
}

/** Once it is cancelled or closed, a forum's own facts stay. */
export function refuseUnlessOpen({ cancelled, closed }: ForumState): void {
  if (cancelled) throw notNow({ vi: 'Diễn đàn này đã hủy.', en: 'This forum was cancelled.' });
  if (closed)
    throw notNow({ vi: 'Diễn đàn này đã kết thúc và vào sổ.', en: 'This forum is closed and recorded.' });
}

const notHolder: Label = {
  vi: 'Diễn đàn này do bên kia chủ trì. Hãy nhờ đơn vị chủ trì làm việc này.',
  en: 'The other side holds this forum. Ask its office to do this.'
};

const cannotFollow: Label = {
  vi: 'Việc này không còn làm được với tình trạng hiện nay.',
  en: 'This cannot be done as things stand.'
};
