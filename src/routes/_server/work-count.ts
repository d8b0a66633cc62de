import workList from '#operations/waiting/work-list.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act } from './act.ts';

/** What others do shows in the header after this long at most; what one does oneself, at once. */
const FRESH_MS = 15_000;

const held = new Map<string, { readonly at: number; readonly count: Promise<number> }>();

/** How much waits for whoever is signed in, as the header of every page says it. */
export async function countWork(event: Pick<RequestEvent, 'locals' | 'getClientAddress'>): Promise<number> {
  const { person } = event.locals;
  if (!person?.role.rights.includes('read-records')) return 0;
  const now = performance.now();
  const had = held.get(person.id);
  if (had && now - had.at < FRESH_MS) return had.count;
  for (const [id, { at }] of held) if (now - at >= FRESH_MS) held.delete(id);
  // A page is still worth showing when what waits cannot be read.
  const count = act(event, workList, {}).then(
    ({ waiting }) => waiting,
    () => 0
  );
  held.set(person.id, { at: now, count });
  return count;
}

/** Called after each request of the person that may have changed something. */
export function forgetWorkCount(person: string): void {
  held.delete(person);
}
