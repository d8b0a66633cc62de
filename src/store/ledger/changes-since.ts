import type { Contribution } from '#engine/indicators/contribution.ts';
import type { EntryChange } from '#engine/indicators/fold-ledger.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { ISql } from 'postgres';

export interface Since {
  /** The first so many leaves of the log are what was known. */
  readonly size: number;
  readonly communes: readonly string[];
  /** Indicator id → its number. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** With its place in the log; none while it waits to be sealed. */
export type LaterChange = EntryChange & { readonly leaf: number | undefined };

interface Row extends Omit<Contribution, 'indicator'> {
  readonly indicator: number;
  readonly entry: string;
  readonly record: string;
  readonly act: Entry['act'];
  readonly at: string;
  readonly late: string | null;
  readonly leaf: number | null;
}

/** What entries written since the log had `size` leaves add to and take from some indicators in some communes. */
export async function readChangesSince(
  sql: ISql,
  { size, communes, numbers }: Since
): Promise<readonly LaterChange[]> {
  const names = new Map([...numbers].map(([id, number]) => [number, id]));
  const rows = await sql<Row[]>`
    select c.entry, c.record, e.act, e.at, e.body ->> 'late' as late, l.index as leaf, c.unit, c.day, c.placed, c.indicator, c.amount,
      c.records, c.confirmed, c.sides, c.key
    from contribution_in_area c
    join entry e on e.home = c.home and e.id = c.entry
    left join log_leaf l on l.id = c.entry and l.home = c.home and l.kind = 'entry'
    where c.unit = any (${sql.array([...communes])}::text[])
      and c.indicator = any (${sql.array([...names.keys()])}::smallint[])
      and (l.index is null or l.index >= ${size})
    order by l.index nulls last, e.position`;
  return [...Map.groupBy(rows, (row) => row.entry).values()].flatMap((lines): readonly LaterChange[] => {
    const [first] = lines;
    if (!first) return [];
    const { entry, record, act, at, late, leaf } = first;
    const changes = lines.map(
      ({ unit, day, placed, indicator, amount, records, confirmed, sides, key }): Contribution => ({
        unit,
        day,
        placed,
        indicator: names.get(indicator) ?? '',
        amount,
        records,
        confirmed,
        sides,
        key
      })
    );
    return [{ entry, record, act, at, late: late ?? undefined, leaf: leaf ?? undefined, changes }];
  });
}
