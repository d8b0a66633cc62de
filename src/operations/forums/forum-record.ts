import { type Day, later } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { ForumState } from '#engine/forums/forum.ts';
import { isInTime, type PromiseState } from '#engine/forums/promise.ts';
import { type Feedback, tallyOf } from '#engine/forums/tally.ts';
import type { RecordState } from '#engine/records/state.ts';
import { appendEntry, getRecord } from '../recording/append-entry.ts';
import { derivedId } from '../recording/derived-id.ts';
import { writtenBy } from '../recording/written.ts';
import type { Context } from '../context.ts';

/** The record that a forum becomes; from its id, so that it is made once. */
export function recordOf(forum: string): { readonly record: string; readonly entry: string } {
  return { record: derivedId('forum', forum), entry: derivedId('forum-recorded', forum) };
}

/** What is counted of a forum, as its record says it: nothing of it was typed but what was counted in the room. */
export function rawOfForum(state: ForumState, unit: string, { out, back, satisfied }: Feedback) {
  const { opinions, answeredInRoom, passedOn, promised } = tallyOf(state);
  return {
    unit,
    day: state.day,
    host: state.host,
    coHosts: state.coHosts,
    ...(state.hamlet ? { hamlet: state.hamlet } : {}),
    source: `Biên bản diễn đàn ngày ${dayText(state.day, 'vi')}`,
    title: state.title,
    level: state.level,
    attendances: state.counts?.attendances ?? 0,
    opinions,
    answeredInRoom,
    passedOn,
    promised,
    ...(out > 0 ? { formsOut: out, formsBack: back, satisfied } : {})
  };
}

type Done = NonNullable<PromiseState['done']>;

/** A kept promise is a step in the life of the forum's record, on the day on which it was kept. */
export async function countKept(
  context: Context,
  { closed, day }: Pick<ForumState, 'closed' | 'day'>,
  promise: PromiseState
): Promise<void> {
  if (!closed || !promise.done) return;
  const { kind, state, entries } = await getRecord(context, closed.record, true);
  const id = stepOf(promise.done);
  if (state.status !== 'recorded' || entries.some((entry) => entry.id === id)) return;
  const step = isInTime(promise) ? 'promise-kept' : 'promise-kept-late';
  const on: Day = later(promise.done.on, day);
  const written = {
    id,
    record: closed.record,
    kind: kind.id,
    ...writtenBy(context),
    note: promise.text.slice(0, 2000)
  };
  await appendEntry(context, kind, state, {
    ...written,
    late: lateWords(promise),
    act: 'stepped',
    step,
    day: on,
    values: {}
  });
}

/** It was not kept after all: the step is taken back and stays in the history. */
export async function uncountKept(
  context: Context,
  { closed, day }: Pick<ForumState, 'closed' | 'day'>,
  { promise, done, why }: { readonly promise: PromiseState; readonly done: Done; readonly why: string }
): Promise<void> {
  if (!closed) return;
  const { kind, state } = await getRecord(context, closed.record, true);
  const taken = stepFor(state, done, later(done.on, day));
  if (state.status !== 'recorded' || taken === undefined) return;
  const id = derivedId('promise-reopened', done.entry);
  const written = {
    id,
    record: closed.record,
    kind: kind.id,
    ...writtenBy(context),
    note: why.slice(0, 2000)
  };
  await appendEntry(context, kind, state, { ...written, late: lateWords(promise), act: 'unstepped', taken });
}

/** Its own step; or, where the steps came otherwise, one of the same day, for they count alike. */
function stepFor({ steps }: RecordState, done: Done, on: Day): string | undefined {
  const own = stepOf(done);
  const ofDay = steps.filter(({ step, day }) => day === on && step.startsWith('promise-kept'));
  return (ofDay.find(({ entry }) => entry === own) ?? ofDay[0])?.entry;
}

function stepOf({ entry }: Done): string {
  return derivedId('promise-kept', entry);
}

/** Should its window be closed by then, the next report tells it as a change with this reason. */
function lateWords({ text }: PromiseState): string {
  return `Lời hứa tại diễn đàn: ${text}`.slice(0, 300);
}
