import type { Day } from '#basis/day.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import type { SideOf } from '#engine/records/sides.ts';
import { after, type RecordState } from '#engine/records/state.ts';
import { type Contribution, contributionsOf, difference } from './contribution.ts';
import type { CountedIndicator } from './indicator.ts';

/** An entry with its place in the log; none while it waits to be sealed. */
export interface LedgerEntry {
  readonly entry: Entry;
  readonly leaf: number | undefined;
}

/** What one entry changed. */
export interface EntryChange {
  readonly entry: string;
  readonly record: string;
  readonly act: Entry['act'];
  readonly at: string;
  /** Why it came after its window was closed. */
  readonly late?: string | undefined;
  readonly changes: readonly Contribution[];
}

export interface Folding {
  readonly kinds: ReadonlyMap<string, RecordKind>;
  readonly indicators: readonly CountedIndicator[];
  readonly sideOf: SideOf;
  /** The first so many leaves are what was counted then. */
  readonly size: number;
}

/** One side of a ledger read twice: as it was sealed then, and as it is now. */
export class Gathered {
  readonly contributions: Contribution[] = [];
  readonly since = new Map<string, Day>();

  add(contributions: readonly Contribution[]): void {
    for (const one of contributions) this.contributions.push(one);
  }

  saw(state: RecordState | undefined): void {
    if (!state) return;
    const { unit, day } = state.header;
    const had = this.since.get(unit);
    if (had === undefined || day < had) this.since.set(unit, day);
  }
}

/** Folds records one after the other, from their entries alone. */
export class LedgerFold {
  readonly atIssue = new Gathered();
  readonly now = new Gathered();
  /** What was written after `size`, in the order of each record's entries. */
  readonly changes: EntryChange[] = [];
  readonly #folding: Folding;

  constructor(folding: Folding) {
    this.#folding = folding;
  }

  /** All entries of one record: sealed ones in the order of the log, then those that wait. */
  add(entries: readonly LedgerEntry[]): void {
    const { kinds, indicators, sideOf, size } = this.#folding;
    const kind = kinds.get(entries[0]?.entry.kind ?? '');
    if (!kind) return;
    const isOld = ({ leaf }: LedgerEntry): boolean => leaf !== undefined && leaf < size;
    let state: RecordState | undefined;
    for (const { entry } of entries.filter(isOld)) {
      state = after(kind, state, entry, sideOf);
      this.atIssue.saw(state);
      this.now.saw(state);
    }
    let before = contributionsOf(state, indicators);
    this.atIssue.add(before);
    for (const { entry } of entries.filter((one) => !isOld(one))) {
      state = after(kind, state, entry, sideOf);
      this.now.saw(state);
      const now = contributionsOf(state, indicators);
      const { id, record, act, at, late } = entry;
      this.changes.push({ entry: id, record, act, at, late, changes: difference(before, now) });
      before = now;
    }
    this.now.add(before);
  }
}
