import notices from '#operations/notices/notices.ts';
import workList from '#operations/waiting/work-list.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act } from './act.ts';

/** What others do shows in the header after this long at most; what one does oneself, at once. */
const FRESH_MS = 15_000;

export interface WorkCount {
  /** How much waits. */
  readonly waiting: number;
  /** How many notices were not read. */
  readonly unread: number;
}

const held = new Map<string, { readonly at: number; readonly count: Promise<WorkCount> }>();

/** What the header of every page says to whoever is signed in. */
export async function countWork(
  event: Pick<RequestEvent, 'locals' | 'getClientAddress'>
): Promise<WorkCount> {
  const { person } = event.locals;
  if (!person?.role.rights.includes('read-records')) return nothing;
  const now = performance.now();
  const had = held.get(person.id);
  if (had && now - had.at < FRESH_MS) return had.count;
  for (const [id, { at }] of held) if (now - at >= FRESH_MS) held.delete(id);
  // A page is still worth showing when what waits cannot be read.
  const count = counted(event).catch(() => nothing);
  held.set(person.id, { at: now, count });
  return count;
}

/** Called after each request of the person that may have changed something. */
export function forgetWorkCount(person: string): void {
  held.delete(person);
}

async function counted(event: Pick<RequestEvent, 'locals' | 'getClientAddress'>): Promise<WorkCount> {
  const [{ waiting }, { unread }] = await Promise.all([act(event, workList, {}), act(event, notices, {})]);
  return { waiting, unread };
}

const nothing: WorkCount = { waiting: 0, unread: 0 };
