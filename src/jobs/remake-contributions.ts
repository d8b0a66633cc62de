import { type Contribution, contributionsOf, difference } from '#engine/indicators/contribution.ts';
import type { CountedIndicator } from '#engine/indicators/indicator.ts';
import { after, type RecordState } from '#engine/records/state.ts';
import { kinds } from '#programme/catalogue.ts';
import { sideOf } from '#programme/parties.ts';
import type { Sql } from '#store/database/database.ts';
import { rebuild } from '#store/figures/compact.ts';
import { addContributions, forgetContributions, type Remade } from '#store/ledger/replace-contributions.ts';
import { walkEntries, type WholeRecord } from '#store/ledger/walk-entries.ts';
import type { World } from '#operations/world.ts';

/**
 * Folds the whole ledger again for indicators whose definition has changed, then makes all cells anew.
 * Recording waits meanwhile; entries themselves are never touched.
 */
export async function remakeContributions(
  owner: Sql,
  world: World,
  changed: readonly CountedIndicator[]
): Promise<void> {
  const numbers = changed.flatMap((one) => world.numbers.get(one.id) ?? []);
  await owner.begin(async (sql) => {
    await forgetContributions(sql, numbers);
    for await (const records of walkEntries(sql)) {
      await addContributions(
        sql,
        records.flatMap((record) => remade(record, changed)),
        world.numbers
      );
    }
  });
  await rebuild(owner, world.classes);
}

function remade({ home, entries }: WholeRecord, changed: readonly CountedIndicator[]): readonly Remade[] {
  const kind = kinds.get(entries[0]?.kind ?? '');
  if (!kind) return [];
  let state: RecordState | undefined;
  let before: readonly Contribution[] = [];
  return entries.map((entry) => {
    state = after(kind, state, entry, sideOf);
    const now = contributionsOf(state, changed);
    const changes = difference(before, now);
    before = now;
    return { home, entry: entry.id, record: entry.record, changes };
  });
}
