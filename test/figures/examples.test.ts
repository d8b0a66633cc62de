import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import { evaluate } from '#engine/indicators/evaluate.ts';
import { exampleEntries } from '#engine/indicators/example-entries.ts';
import type { CountedIndicator, IndicatorExample } from '#engine/indicators/indicator.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { after, type RecordState } from '#engine/records/state.ts';
import { appended } from '#operations/recording/appended.ts';
import { sideOf } from '#programme/parties.ts';
import { foldTail } from '#store/figures/compact.ts';
import { databaseSource } from '#store/figures/database-source.ts';
import { append } from '#store/ledger/append.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse } from '#test/house.ts';
import type { ISql } from 'postgres';

const today = '2026-11-23';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
const world = await told.house.world();
test.after(() => told.close());

class RolledBack extends Error {}

/** Whatever is written within is gone afterwards. */
async function forNow(work: (sql: ISql) => Promise<void>): Promise<void> {
  try {
    await database.owner.begin(async (sql) => {
      await work(sql);
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
}

async function write(sql: ISql, kind: RecordKind, entries: readonly Entry[]): Promise<void> {
  let state: RecordState | undefined;
  for (const entry of entries) {
    const item = appended(world, kind, state, { ...entry, by: randomUUIDv7() });
    assert.ok(item);
    await append(sql, [item], world.numbers);
    state = after(kind, state, entry, sideOf);
  }
}

async function valueOf(sql: ISql, indicator: CountedIndicator, example: IndicatorExample, unit: string) {
  const period = { from: example.from, to: example.to };
  const questions = (['as-it-stood', 'as-it-is-now'] as const).map((reading) => ({
    indicator,
    unit,
    period,
    reading
  }));
  const figures = await evaluate(questions, world.map, databaseSource(sql, world.numbers));
  const values = new Set(figures.map(({ result }) => (result.known ? result.value : result.reason)));
  assert.equal(values.size, 1, `${unit}: ${[...values].join(', ')}`);
  return [...values][0];
}

for (const indicator of world.counted) {
  test(`every example of ${indicator.id} gives the same in the database`, async () => {
    for (const example of indicator.examples) {
      await forNow(async (sql) => {
        for (const given of example.given)
          await write(
            sql,
            given.kind,
            exampleEntries(given, () => randomUUIDv7())
          );
        const home = world.homeOf(example.unit);
        for (const unit of [example.unit, home, 'vn@0'])
          assert.equal(
            await valueOf(sql, indicator, example, unit),
            example.expect,
            `${example.title}: ${unit}`
          );
        // Folded into cells, the tail gives the same.
        await foldTail(sql);
        assert.equal(await valueOf(sql, indicator, example, home), example.expect, example.title);
      });
    }
  });
}
