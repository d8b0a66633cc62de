import { compact } from '#store/figures/compact.ts';
import { append, type Appended } from '#store/ledger/append.ts';

import type { Bench } from './bench.ts';
import { say } from './timing.ts';

const WRITERS = 20;
const MS = 8_000;

/** Single entries, one transaction each, from twenty writers at once: with what they count and without. */
export async function measureInserts({ made, database, world }: Bench): Promise<void> {
  const ready = (changes: boolean): Appended[] =>
    Array.from({ length: 60_000 }, () => made.next()[0])
      .filter((item) => item !== undefined)
      .map((item) => (changes ? item : { ...item, changes: [] }));
  const rate = async (items: Appended[]): Promise<number> => {
    const ends = performance.now() + MS;
    let written = 0;
    const writer = async (): Promise<void> => {
      while (performance.now() < ends) {
        const item = items.pop();
        if (!item) return;
        await database.owner.begin((sql) => append(sql, [item], world.numbers));
        written += 1;
      }
    };
    const began = performance.now();
    await Promise.all(Array.from({ length: WRITERS }, writer));
    return (written / (performance.now() - began)) * 1000;
  };
  const [first, second] = [ready(false), ready(false)];
  const uncounted = [...first, ...second].map(({ entry }) => entry.record);
  const without = await rate(first);
  const withDeltas = await rate(ready(true));
  await compact(database.owner);
  const again = await rate(second);
  // The raw query must not find what was never counted, should the database be kept and measured again.
  await database.owner`delete from record where id = any (${database.owner.array(uncounted)}::uuid[])`;
  const plain = (without + again) / 2;
  say(
    `\ninserts by ${WRITERS} writers: ${plain.toFixed(0)}/s without, ${withDeltas.toFixed(0)}/s with contributions and deltas`
  );
  say(`  ratio ${(withDeltas / plain).toFixed(2)}`);
}
