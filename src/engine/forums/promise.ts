import type { Day } from '#basis/day.ts';
import type { ForumEntry, PromiseContent, Settlement } from './entry.ts';

type OfPromise = Extract<ForumEntry, { promise: string }>;

export interface Progress {
  readonly at: string;
  readonly text: string;
}

/** That somebody says it is not done, though the office said so. */
export interface Contest {
  readonly id: string;
  readonly at: string;
  readonly text: string;
  /** How the office answered: it holds to it, or goes on with it. */
  readonly answer?: { readonly at: string; readonly text: string; readonly how: 'upheld' | 'reopened' };
}

/** A promise made at a forum, with everything that anybody may know of it. */
export interface PromiseState extends PromiseContent {
  readonly id: string;
  readonly forum: string;
  readonly opinion: string;
  readonly madeAt: string;
  /** Oldest first. */
  readonly progress: readonly Progress[];
  readonly done?: {
    readonly entry: string;
    readonly on: Day;
    readonly text: string;
    readonly settlement?: Settlement;
  };
  /** Those that were let through; the last one may wait for its answer. */
  readonly contests: readonly Contest[];
  /** Days by which it was promised before it was reopened. */
  readonly earlierDues: readonly Day[];
}

/** `past-date` is not kept and its day is over; `contested` is said to be done, and who asked says it is not. */
export const promiseStandings = ['kept', 'on-the-way', 'past-date', 'contested'] as const;

export type PromiseStanding = (typeof promiseStandings)[number];

export function promiseMade(
  made: { readonly id: string; readonly forum: string; readonly opinion: string; readonly at: string },
  content: PromiseContent
): PromiseState {
  const { id, forum, opinion, at } = made;
  return { ...content, id, forum, opinion, madeAt: at, progress: [], contests: [], earlierDues: [] };
}

/** An entry that cannot follow changes nothing. */
export function promiseAfter(before: PromiseState, entry: OfPromise): PromiseState {
  switch (entry.act) {
    case 'progressed':
      return { ...before, progress: [...before.progress, { at: entry.at, text: entry.text }] };
    case 'done': {
      if (before.done) return before;
      const { id, on, text, settlement } = entry;
      return { ...before, done: { entry: id, on, text, ...(settlement ? { settlement } : {}) } };
    }
    case 'contest-shown':
      return before.done ? { ...before, contests: [...before.contests, contestOf(entry)] } : before;
    case 'upheld':
      return answered(before, entry, 'upheld');
    case 'reopened':
      return reopened(before, entry);
    // Only the office sees these.
    case 'contested':
    case 'contest-refused':
      return before;
  }
}

function contestOf({ contest, at, text }: Extract<OfPromise, { act: 'contest-shown' }>): Contest {
  return { id: contest, at, text };
}

type Answer = Extract<OfPromise, { act: 'upheld' | 'reopened' }>;

function answered(before: PromiseState, { at, text }: Answer, how: 'upheld' | 'reopened'): PromiseState {
  const open = openContest(before);
  if (!open) return before;
  const contests = before.contests.map((one) => (one === open ? { ...one, answer: { at, text, how } } : one));
  return { ...before, contests };
}

/** Also without anybody's word: an office may find by itself that it was not done. */
function reopened(before: PromiseState, entry: Extract<Answer, { act: 'reopened' }>): PromiseState {
  if (!before.done) return before;
  const { done: _done, due, earlierDues, ...kept } = answered(before, entry, 'reopened');
  return { ...kept, due: entry.due, earlierDues: [...earlierDues, due] };
}

export function openContest({ contests }: Pick<PromiseState, 'contests'>): Contest | undefined {
  const last = contests.at(-1);
  return last && !last.answer ? last : undefined;
}

export function standingOf(
  promise: Pick<PromiseState, 'contests' | 'done' | 'due'>,
  today: Day
): PromiseStanding {
  if (promise.done) return openContest(promise) ? 'contested' : 'kept';
  return promise.due < today ? 'past-date' : 'on-the-way';
}

/** By the day that was promised last; the earlier ones stay in view. */
export function isInTime({ done, due }: Pick<PromiseState, 'done' | 'due'>): boolean {
  return done !== undefined && done.on <= due;
}
