import type { Act } from '#engine/records/entry.ts';
import type { RecordState } from '#engine/records/state.ts';
import { problem } from '#basis/problem.ts';
import { lockGroups } from '#store/matching/lock-groups.ts';
import type { Context } from '../context.ts';
import { findStanding, type Standing } from '../recording/standing.ts';

/** Records with all that are merged with them, held until the transaction ends. */
export async function holdGroups(
  { sql }: Context,
  records: readonly string[]
): Promise<ReadonlyMap<string, Standing>> {
  const held = new Map<string, Standing>();
  for (const id of await lockGroups(sql, records)) {
    const standing = await findStanding(sql, id);
    if (standing) held.set(id, standing);
  }
  for (const id of records) if (!held.has(id)) throw problem('no-such-record', { id });
  return held;
}

/** The record that stands for this one: itself, unless it is merged. */
export function rootOf(state: RecordState): string {
  return state.mergedInto ?? state.id;
}

export function isInGroup(state: RecordState): boolean {
  return state.status === 'merged' || state.absorbs.length > 0;
}

/** What the record that stands for another one has to know of it. */
export function absorbing({ state, entries }: Pick<Standing, 'state' | 'entries'>): Act {
  const { host, coHosts } = state.header;
  return { act: 'absorbed', other: state.id, parties: [host, ...coHosts], recorder: entries[0]?.party ?? '' };
}

/** A record with all that are merged with it, as far as they can be seen. */
export async function readGroup(
  { sql }: Context,
  state: RecordState
): Promise<ReadonlyMap<string, Standing>> {
  const root = await findStanding(sql, rootOf(state));
  const members = root?.state.absorbs.map(({ record }) => record) ?? [];
  const held = new Map<string, Standing>(root ? [[root.state.id, root]] : []);
  for (const id of members) {
    const standing = await findStanding(sql, id);
    if (standing) held.set(id, standing);
  }
  return held;
}

/** The one that was written down first. */
export function earliest(standings: readonly Standing[]): Standing | undefined {
  return standings.toSorted((a, b) => (firstWritten(a) < firstWritten(b) ? -1 : 1))[0];
}

function firstWritten({ state, entries }: Standing): string {
  return `${entries[0]?.at ?? ''} ${state.id}`;
}

export function getHeld(held: ReadonlyMap<string, Standing>, record: string): Standing {
  const standing = held.get(record);
  if (!standing) throw problem('no-such-record', { id: record });
  return standing;
}
