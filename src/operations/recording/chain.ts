import { problem } from '#basis/problem.ts';
import type { Act, Entry } from '#engine/records/entry.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import type { RecordState } from '#engine/records/state.ts';
import { append, type Appended } from '#store/ledger/append.ts';
import type { Context } from '../context.ts';
import { lookAgain } from '../matching/look-again.ts';
import { appended } from './appended.ts';
import { derivedId } from './derived-id.ts';
import { settleLate } from './late.ts';

/** Acts after which a record may be alike to others, or no longer. */
const telling: ReadonlySet<Entry['act']> = new Set<Entry['act']>([
  'recorded',
  'corrected',
  'accepted',
  'confirmed',
  'rejected',
  'countered',
  'merged',
  'absorbed',
  'parted',
  'unparted',
  'withdrawn'
]);

/** Entries that belong together, of one record or of several: all of them are written by one statement. */
export class Chain {
  readonly #context: Context;
  readonly #kind: RecordKind;
  readonly #states = new Map<string, RecordState | undefined>();
  readonly #items: Appended[] = [];

  constructor(context: Context, kind: RecordKind, states: readonly RecordState[]) {
    this.#context = context;
    this.#kind = kind;
    for (const state of states) this.#states.set(state.id, state);
  }

  /** As it is once what was added so far has happened. */
  state(record: string): RecordState {
    const state = this.#states.get(record);
    if (!state) throw problem('no-such-record', { id: record });
    return state;
  }

  add(entry: Entry): void {
    const item = appended(this.#context.world, this.#kind, this.#states.get(entry.record), entry);
    if (!item) throw problem('no-such-record', { id: entry.record });
    this.#items.push(item);
    this.#states.set(entry.record, item.state);
  }

  async write(): Promise<void> {
    const { sql, world } = this.#context;
    const settled: Appended[] = [];
    for (const item of this.#items) settled.push(await settleLate(this.#context, item));
    const last = new Map(settled.map((item) => [item.entry.record, item]));
    // A record has one new state in one statement: that after the last of its entries.
    const items = settled.map((item) =>
      last.get(item.entry.record) === item ? item : { ...item, state: undefined }
    );
    await append(sql, items, world.numbers);
    const told = settled.filter(({ entry }) => telling.has(entry.act));
    await lookAgain(sql, [...new Set(told.map(({ entry }) => entry.record))]);
  }
}

/** By whom and when, as one act of one person writes it into several records. */
export type WrittenParts = Pick<Entry, 'by' | 'party' | 'at' | 'note' | 'late' | 'writtenAt'>;

export function writtenParts({ by, party, at, note, late, writtenAt }: Entry): WrittenParts {
  return {
    by,
    party,
    at,
    ...(note === undefined ? {} : { note }),
    ...(late === undefined ? {} : { late }),
    ...(writtenAt === undefined ? {} : { writtenAt })
  };
}

/** One more entry of that act: its id follows from the act's, so that sending twice changes nothing. */
export function following(
  chain: Chain,
  of: { readonly id: string; readonly written: WrittenParts },
  record: string,
  act: Act
): void {
  const { kind } = chain.state(record);
  const target = 'other' in act ? act.other : 'into' in act ? act.into : '';
  chain.add({ ...of.written, ...act, id: derivedId(of.id, record, act.act, target), record, kind });
}
