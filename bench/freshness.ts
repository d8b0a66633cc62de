import { year } from '#basis/period.ts';
import { evaluate } from '#engine/indicators/evaluate.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import { indicators } from '#programme/catalogue.ts';
import { compact } from '#store/figures/compact.ts';
import { databaseSource } from '#store/figures/database-source.ts';
import { HeldSums } from '#store/figures/held-sums.ts';
import { append } from '#store/ledger/append.ts';

import type { Bench } from './bench.ts';
import { median, ms, say, timed } from './timing.ts';

const ROUNDS = 300;

/** After every commit the figure of the whole country must know it, while the tail is folded without pause. */
export async function measureFreshness({ made, database, world }: Bench): Promise<void> {
  const sessions = indicators.get('outreach-sessions');
  if (!sessions) throw new Error('no indicator outreach-sessions');
  const { app, owner } = database;
  const question = {
    indicator: sessions,
    unit: 'vn@0',
    reading: 'as-it-is-now',
    period: { from: year(2016).from, to: year(2026).to }
  } as const;
  const read = async (): Promise<number> => {
    const figures: readonly Figure[] = await app.begin('isolation level repeatable read read only', (sql) =>
      evaluate([question], world.map, databaseSource(sql, world.numbers, held))
    );
    const result = figures[0]?.result;
    return result?.known ? result.value : Number.NaN;
  };
  const held = new HeldSums();
  let isOver = false;
  let folded = 0;
  const folding = (async () => {
    while (!isOver) folded += (await compact(owner)) > 0 ? 1 : 0;
  })();
  let expected = await read();
  let stale = 0;
  const reads: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const item = made.next()[0];
    if (!item) continue;
    await owner.begin((sql) => append(sql, [item], world.numbers));
    expected += item.changes
      .filter((one) => one.indicator === sessions.id && one.confirmed)
      .reduce((sum, one) => sum + one.amount, 0);
    const { ms: took, result } = await timed(read);
    reads.push(took);
    if (result !== expected) stale += 1;
  }
  isOver = true;
  await folding;
  say(`\nfreshness: ${ROUNDS} commits, each followed by a read of the nation, during ${folded} foldings`);
  say(`  ${stale} stale reads; a read took ${ms(median(reads))}`);
}
