import type { RecordKind } from '#engine/records/kind.ts';
import { fold, type RecordState } from '#engine/records/state.ts';
import { kinds } from '#programme/catalogue.ts';
import { sideOf } from '#programme/parties.ts';
import { type NamedEntry, readEntries } from '#store/ledger/read-entries.ts';
import type { ISql } from 'postgres';

/** A record as it is now, with all that happened to it. */
export interface Standing {
  readonly kind: RecordKind;
  readonly entries: readonly NamedEntry[];
  readonly state: RecordState;
}

/** Nothing when the record does not exist or lies outside the person's area. */
export async function findStanding(sql: ISql, id: string): Promise<Standing | undefined> {
  const entries = await readEntries(sql, id);
  const kind = kinds.get(entries[0]?.kind ?? '');
  const state = kind && fold(kind, entries, sideOf);
  return kind && state ? { kind, entries, state } : undefined;
}
