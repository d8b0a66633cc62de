import type { Day } from '#basis/day.ts';
import { forumStanding } from '#engine/forums/forum.ts';
import { isInTime, type PromiseState, type PromiseStanding, standingOf } from '#engine/forums/promise.ts';
import { promiseOwners } from '#programme/forums/owners.ts';
import type { ForumLine, PromiseLine } from '#store/forums/read-forums.ts';

/** A forum as anybody may see it, in lists. */
export function shownForum(line: ForumLine, promises: readonly PromiseState[], today: Day) {
  const { id, unit, title, place, day, begins, ends, questionsUntil, host, coHosts, tally, demonstration } =
    line;
  const standings = promises.map((promise) => standingOf(promise, today));
  const count = (is: PromiseStanding): number => standings.filter((one) => one === is).length;
  const state = forumStanding(line, today);
  return {
    id,
    unit,
    title,
    place,
    day,
    begins,
    ends,
    state,
    takesQuestions: takesQuestions(line, today),
    questionsUntil,
    host,
    coHosts,
    demonstration,
    counts: {
      opinions: tally.heard,
      answeredInRoom: tally.answeredInRoom,
      passedOn: tally.passedOn,
      promises: promises.length,
      kept: count('kept'),
      onTheWay: count('on-the-way'),
      pastDate: count('past-date'),
      contested: count('contested'),
      inTime: promises.filter(isInTime).length
    }
  };
}

export function takesQuestions(line: ForumLine, today: Day): boolean {
  return !line.cancelled && !line.closed && today <= line.questionsUntil;
}

/** A promise as anybody may see it, in lists. */
export function shownPromise(line: PromiseLine, today: Day) {
  const { id, forum, forumTitle, forumDay, unit, text, owner, due, progress, done } = line;
  const last = done ? { at: done.on, text: done.text } : progress.at(-1);
  return {
    id,
    forum,
    forumTitle,
    forumDay,
    unit,
    text,
    owner,
    ownerLabel: promiseOwners.find((one) => one.id === owner)?.label ?? { vi: owner, en: owner },
    due,
    state: standingOf(line, today),
    ...(done ? { doneOn: done.on } : {}),
    ...(last ? { lastProgress: last } : {})
  };
}
