import type { ISql } from 'postgres';

/** A planned item, with the places whose records may count for it. */
export interface AskedItem {
  readonly item: string;
  readonly kind: string;
  readonly units: readonly string[];
}

/** A record that stands behind an item. */
export interface BehindItem {
  readonly item: string;
  readonly record: string;
  readonly confirmed: boolean;
}

/**
 * The records that count for planned items: those that name the item in their header, of its kind and in its
 * place, as they stand now. What was withdrawn or rejected does not count; for a record that was merged into
 * another one, that other one counts, and two that were merged count once.
 */
export async function readBehindItems(
  sql: ISql,
  asked: readonly AskedItem[]
): Promise<readonly BehindItem[]> {
  if (asked.length === 0) return [];
  const places = asked.flatMap(({ item, units }) => units.map((unit) => ({ item, unit })));
  return sql<BehindItem[]>`
    with recursive asked as (
      select * from unnest(${sql.array(asked.map((one) => one.item))}::text[],
        ${sql.array(asked.map((one) => one.kind))}::text[]) as a(item, kind)
    ), place as (
      select * from unnest(${sql.array(places.map((one) => one.item))}::text[],
        ${sql.array(places.map((one) => one.unit))}::text[]) as p(item, unit)
    ), chain as (
      select a.item, r.id, r.status, r.confirmed, r.state ->> 'mergedInto' as next
      from asked a
      join record r on r.state #>> '{header,plannedItem}' = a.item and r.kind = a.kind
      where exists (select 1 from place p where p.item = a.item and p.unit = r.unit)
      union
      select c.item, r.id, r.status, r.confirmed, r.state ->> 'mergedInto'
      from chain c
      join record r on r.id = c.next::uuid
      where c.status = 'merged'
    )
    select item, id as record, confirmed from chain
    where status = 'recorded'
    order by item, id`;
}
