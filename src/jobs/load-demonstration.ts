import type { RecordState } from '#engine/records/state.ts';
import { appended } from '#operations/recording/appended.ts';
import type { World } from '#operations/world.ts';
import { kinds } from '#programme/catalogue.ts';
import {
  type Account,
  accountOf,
  accounts,
  demonstrationPassword
} from '#programme/demonstration/accounts.ts';
import { demonstration } from '#programme/demonstration/demonstration.ts';
import { reportedAt } from '#programme/demonstration/reported-totals.ts';
import { addReportedTotal } from '#store/figures/reported-totals.ts';
import { append } from '#store/ledger/append.ts';
import { hash } from '#store/people/passwords.ts';
import { closePerson } from '#store/people/close-person.ts';
import { add } from '#store/people/people.ts';
import type { ISql } from 'postgres';
import { inBatches } from './in-batches.ts';
import { loadDemonstrationForums } from './load-demonstration-forums.ts';
import { loadDemonstrationPlans } from './load-demonstration-plans.ts';

/** From their day on the offices of the former district sign in no more. */
const closedAt = '2025-07-01T00:00:00.000Z';

/** Writes accounts, entries and reported totals; gives the number of entries. Within the caller's transaction. */
export async function loadDemonstration(sql: ISql, world: World): Promise<number> {
  const { entries, reportedTotals, plans, forums } = demonstration();
  const password = await hash(demonstrationPassword);
  for (const account of accounts) await addAccount(sql, account, password);
  const states = new Map<string, RecordState>();
  for (const batch of inBatches(entries)) {
    const items = batch.flatMap((entry) => {
      const kind = kinds.get(entry.kind);
      if (!kind) throw new Error(`the demonstration names a kind that is not declared: ${entry.kind}`);
      return appended(world, kind, states.get(entry.record), entry) ?? [];
    });
    for (const { state } of items) if (state) states.set(state.id, state);
    await append(sql, items, world.numbers);
  }
  await loadDemonstrationPlans(sql, world, plans);
  await loadDemonstrationForums(sql, world, forums);
  const by = accountOf('doc.phuocson').id;
  for (const total of reportedTotals) {
    await addReportedTotal(sql, { ...total, at: reportedAt, by, demonstration: true });
  }
  return entries.length;
}

async function addAccount(sql: ISql, { isClosed, ...account }: Account, password: string): Promise<void> {
  await add(sql, { ...account, password, demonstration: true });
  if (isClosed) await closePerson(sql, account.id, closedAt);
}
