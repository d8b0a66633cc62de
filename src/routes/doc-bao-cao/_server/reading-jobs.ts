import { isProblem } from '#basis/problem.ts';
import type { Label } from '#basis/label.ts';
import type { RequestEvent } from '@sveltejs/kit';
import addWorkbook from '#operations/reading/add-workbook.ts';
import { act } from '../../_server/act.ts';

/** A workbook that is being read while nobody waits for the answer of a form. */
export interface ReadingJob {
  readonly name: string;
  readonly by: string | undefined;
  /** How far it is. */
  readonly done: number;
  readonly of: number;
  readonly what: Label | undefined;
  readonly end?: { readonly paper: string } | { readonly error: unknown };
}

/** Long enough to come back to; what was read is in the database by then. */
const REMEMBERED = 15 * 60_000;
const MOST = 200;

/** Of this server; they end with it, and the file is handed in again. */
const jobs = new Map<string, ReadingJob>();

export function findJob(id: string, by: string | undefined): ReadingJob | undefined {
  const job = jobs.get(id);
  return job?.by === by ? job : undefined;
}

/** Begins to read; `id` is that of the form, so that sending it twice reads once. */
export function startReading(
  event: Pick<RequestEvent, 'locals' | 'getClientAddress'>,
  input: { readonly id: string; readonly name: string; readonly file: string }
): Promise<ReadingJob> {
  const { id, name } = input;
  const by = event.locals.person?.id;
  if (jobs.size >= MOST) for (const old of [...jobs.keys()].slice(0, jobs.size - MOST + 1)) jobs.delete(old);
  let job: ReadingJob = { name, by, done: 0, of: 1, what: undefined };
  const next = (more: Partial<ReadingJob>): ReadingJob => {
    job = { ...job, ...more };
    jobs.set(id, job);
    return job;
  };
  next({});
  const heard = (done: number, of: number, what: Label): void => void next({ done, of, what });
  return act(event, addWorkbook, input, heard)
    .then(({ paper }) => next({ end: { paper } }))
    .catch((error: unknown) => {
      if (!isProblem(error)) console.error(error);
      return next({ end: { error } });
    })
    .finally(() => setTimeout(() => jobs.delete(id), REMEMBERED).unref());
}

/** A small workbook is read while the form waits; a large one goes on by itself. */
export async function endedSoon(
  job: Promise<ReadingJob>,
  milliseconds: number
): Promise<ReadingJob | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), milliseconds);
  try {
    return await Promise.race([job, promise]);
  } finally {
    clearTimeout(timer);
  }
}
