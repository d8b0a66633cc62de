import { contributionsOf, difference } from '#engine/indicators/contribution.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { searchText } from '#engine/records/search-text.ts';
import { after, type RecordState, sideAwaited } from '#engine/records/state.ts';
import { sideOf } from '#programme/parties.ts';
import type { Appended } from '#store/ledger/append.ts';
import type { World } from '../world.ts';

/** What follows from one more entry: the record's state and the change of what it counts. */
export function appended(
  world: World,
  kind: RecordKind,
  before: RecordState | undefined,
  entry: Entry
): Appended | undefined {
  const state = after(kind, before, entry, sideOf);
  if (!state) return undefined;
  const { header, values } = state;
  return {
    entry,
    home: world.homeOf(header.unit),
    unit: header.unit,
    classOf: (commune) => world.classes.get(commune) ?? commune,
    state,
    title: titleOf(kind, state),
    search: searchText(kind, header, values),
    waitsFor: sideAwaited(kind, state, sideOf),
    changes: difference(contributionsOf(before, world.counted), contributionsOf(state, world.counted))
  };
}

function titleOf(kind: RecordKind, { values }: RecordState): string {
  const title = kind.titledBy && values[kind.titledBy];
  return typeof title === 'string' && title !== '' ? title : kind.label.vi;
}
