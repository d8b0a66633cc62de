import type { Language } from '#basis/label.ts';
import type { Counter, RecordState } from '#engine/records/state.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import type { World } from '#operations/world.ts';
import type { NamedEntry } from '#store/ledger/read-entries.ts';
import { momentText } from '../../_server/draft-rows.ts';
import { type Fact, headerFacts, valueFacts } from '../../_server/record-facts.ts';
import { partyName } from '../../_server/record-rows.ts';

/** One line of the two versions of a record that stand side by side. */
export interface VersionRow {
  readonly name: string;
  readonly label: string;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
  readonly differs: boolean;
}

export interface TwoVersions {
  /** Id of the counter-entry. */
  readonly entry: string;
  readonly host: string;
  readonly writer: string;
  readonly at: string;
  readonly reason: string;
  readonly rows: readonly VersionRow[];
}

/** The record as it stands and as the other side would have it; nothing while no counter-entry waits. */
export function twoVersions(
  kind: RecordKind,
  state: RecordState,
  entries: readonly NamedEntry[],
  world: World,
  language: Language
): TwoVersions | undefined {
  const { counter } = state;
  if (!counter || state.status !== 'recorded') return undefined;
  const facts = ({ header, values }: Pick<Counter, 'header' | 'values'>): readonly Fact[] => [
    ...headerFacts(header, world, language),
    ...valueFacts(kind, values, language)
  ];
  const theirs = facts(counter);
  const written = entries.find(({ id }) => id === counter.entry);
  return {
    entry: counter.entry,
    host: partyName(state.header.host, language),
    writer: partyName(counter.party, language),
    at: written ? momentText(written.at, language) : '',
    reason: written?.note ?? '',
    rows: facts(state).flatMap(({ name, label, value }, index) => {
      const other = theirs[index]?.value;
      if (value === undefined && other === undefined) return [];
      return [{ name, label, ours: value, theirs: other, differs: value !== other }];
    })
  };
}
