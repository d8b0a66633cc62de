import { problem } from '#basis/problem.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import type { RecordState } from '#engine/records/state.ts';
import { lockGroups } from '#store/matching/lock-groups.ts';
import type { Context } from '../context.ts';
import { isInGroup, readGroup } from '../matching/group.ts';
import { keepGroups } from '../matching/keep-groups.ts';
import { Chain } from './chain.ts';
import { findStanding, type Standing } from './standing.ts';

export type { Standing } from './standing.ts';

/**
 * The record as it is, waiting for other writers on it and on what is merged with it; a problem when it is not
 * there or not in the area.
 */
export async function getRecord({ sql }: Context, id: string, lock: boolean): Promise<Standing> {
  if (lock) await lockGroups(sql, [id]);
  const standing = await findStanding(sql, id);
  if (!standing) throw problem('no-such-record', { id });
  return standing;
}

/**
 * Appends one entry, and what it makes of the records that are merged with this one; sending the same id again
 * changes nothing and is no error. What comes after its window was closed is written as late, or refused until
 * its reason is given.
 */
export async function appendEntry(
  context: Context,
  kind: RecordKind,
  before: RecordState | undefined,
  entry: Entry
): Promise<void> {
  const group = before && isInGroup(before) ? await readGroup(context, before) : undefined;
  const others = [...(group?.values() ?? [])].map(({ state }) => state);
  const chain = new Chain(context, kind, before ? [...others, before] : []);
  chain.add(entry);
  if (before && group) keepGroups(chain, group, before, entry);
  await chain.write();
}
