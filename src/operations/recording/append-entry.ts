import { problem } from '#basis/problem.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { fold, type RecordState } from '#engine/records/state.ts';
import { kinds } from '#programme/catalogue.ts';
import { sideOf } from '#programme/parties.ts';
import { append } from '#store/ledger/append.ts';
import { lockRecord, type NamedEntry, readEntries } from '#store/ledger/read-entries.ts';
import type { Context } from '../context.ts';
import { appended } from './appended.ts';
import { settleLate } from './late.ts';

export interface Standing {
  readonly kind: RecordKind;
  readonly entries: readonly NamedEntry[];
  readonly state: RecordState;
}

/** The record as it is, waiting for other writers on it; a problem when it is not there or not in the area. */
export async function getRecord({ sql }: Context, id: string, lock: boolean): Promise<Standing> {
  if (lock) await lockRecord(sql, id);
  const entries = await readEntries(sql, id);
  const kind = kinds.get(entries[0]?.kind ?? '');
  const state = kind && fold(kind, entries, sideOf);
  if (!kind || !state) throw problem('no-such-record', { id });
  return { kind, entries, state };
}

/**
 * Appends one entry; sending the same id again changes nothing and is no error. What comes after its window
 * was closed is written as late, or refused until its reason is given.
 */
export async function appendEntry(
  context: Context,
  kind: RecordKind,
  before: RecordState | undefined,
  entry: Entry
): Promise<void> {
  const { sql, world } = context;
  const item = appended(world, kind, before, entry);
  if (!item) throw problem('no-such-record', { id: entry.record });
  await append(sql, [await settleLate(context, item)], world.numbers);
}
