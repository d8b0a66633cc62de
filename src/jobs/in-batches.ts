import type { Entry } from '#engine/records/entry.ts';

const AT_ONCE = 1_000;

/**
 * Lists of entries to be appended one after the other: about a thousand each, and in none of them a record
 * twice, because a record can have only one new state in one statement.
 */
export function inBatches(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const lots = Array.from({ length: Math.ceil(entries.length / AT_ONCE) }, (_, index) =>
    entries.slice(index * AT_ONCE, (index + 1) * AT_ONCE)
  );
  return lots.flatMap((lot) => {
    const seen = new Map<string, number>();
    const turns = Map.groupBy(lot, ({ record }) => {
      const turn = seen.get(record) ?? 0;
      seen.set(record, turn + 1);
      return turn;
    });
    return [...turns.keys()].toSorted((a, b) => a - b).map((turn) => turns.get(turn) ?? []);
  });
}
