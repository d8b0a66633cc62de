import { problem } from '#basis/problem.ts';
import type { Context } from '../context.ts';

/** Who wrote an entry, for whom, and when. */
export function writtenBy({ person, now }: Context): { by: string; party: string; at: string } {
  if (!person) throw problem('not-signed-in', {});
  return { by: person.id, party: person.party, at: now.toISOString() };
}
