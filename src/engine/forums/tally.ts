import type { Day } from '#basis/day.ts';
import { type OpinionKind, opinionKinds } from './entry.ts';
import type { ForumState } from './forum.ts';
import { isHeard } from './opinion.ts';
import { isInTime, type PromiseStanding, promiseStandings, standingOf } from './promise.ts';

/** Counted from what happened, never typed. */
export interface Tally {
  readonly opinions: Readonly<Record<OpinionKind, number>>;
  readonly heard: number;
  readonly answeredInRoom: number;
  readonly answeredLater: number;
  readonly passedOn: number;
  readonly promised: number;
  /** Heard, and nothing said to it yet. */
  readonly unanswered: number;
  /** Nobody has read them yet. */
  readonly waiting: number;
}

export function tallyOf({ opinions }: Pick<ForumState, 'opinions'>): Tally {
  const all = [...opinions.values()];
  const heard = all.filter(isHeard);
  const count = (is: (one: (typeof heard)[number]) => boolean): number => heard.filter(is).length;
  return {
    opinions: Object.fromEntries(
      opinionKinds.map((kind) => [kind, count(({ sorting }) => sorting?.kind === kind)])
    ) as Tally['opinions'],
    heard: heard.length,
    answeredInRoom: count(({ response }) => response?.how === 'answered' && response.inRoom),
    answeredLater: count(({ response }) => response?.how === 'answered' && !response.inRoom),
    passedOn: count(({ response }) => response?.how === 'passed-on'),
    promised: count(({ response }) => response?.how === 'promised'),
    unanswered: count(({ response }) => response === undefined),
    waiting: all.filter(({ source, standing }) => source === 'online' && standing === 'waiting').length
  };
}

/** How many promises of a forum stand how, and how many were kept by their day. */
export function promiseTally({ promises }: Pick<ForumState, 'promises'>, today: Day) {
  const all = [...promises.values()];
  const standings = Object.fromEntries(
    promiseStandings.map((one) => [one, all.filter((promise) => standingOf(promise, today) === one).length])
  ) as Readonly<Record<PromiseStanding, number>>;
  return { made: all.length, inTime: all.filter(isInTime).length, ...standings };
}

/** Answers on paper and online together. */
export interface Feedback {
  readonly out: number;
  readonly back: number;
  readonly satisfied: number;
}

/** What came online was neither given out nor returned on paper, so it counts as both. */
export function feedbackOf(
  { counts }: Pick<ForumState, 'counts'>,
  online: { readonly returned: number; readonly satisfied: number }
): Feedback {
  return {
    out: (counts?.formsOut ?? 0) + online.returned,
    back: (counts?.formsBack ?? 0) + online.returned,
    satisfied: (counts?.satisfied ?? 0) + online.satisfied
  };
}
