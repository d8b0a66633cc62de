import type { ISql } from 'postgres';

/** Any number of our own; the same for every server on this database. */
const PAIRING = 20_130_804;

export interface Pair {
  readonly one: string;
  readonly other: string;
}

/** A record, and those that may tell of its event; none when it stands for itself. */
export interface PairsOf {
  readonly home: string;
  readonly record: string;
  readonly kind: string;
  readonly unit: string;
  readonly others: readonly string[];
}

/** What is no longer alike goes, what has become so comes. Mostly nothing changes, and nothing is written. */
export async function replacePairs(sql: ISql, pairs: PairsOf): Promise<void> {
  const { home, record, kind, unit, others } = pairs;
  const known = await readPairsOf(sql, record);
  const before = known.map(({ one, other }) => (one === record ? other : one));
  if (before.length === others.length && others.every((id) => before.includes(id))) return;
  // One at a time in a commune: two that find the same pairs in another order would wait for each other.
  await sql`select pg_advisory_xact_lock(${PAIRING}, hashtext(${unit}))`;
  const list = sql.array([...others]);
  await sql`
    with gone as (
      delete from duplicate_pair
      where home = ${home}
        and (one = ${record} and other <> all (${list}::uuid[]) or other = ${record} and one <> all (${list}::uuid[]))
    )
    insert into duplicate_pair (home, one, other, kind, unit)
    select ${home}, least(o.id, ${record}::uuid), greatest(o.id, ${record}::uuid), ${kind}, ${unit}
    from unnest(${list}::uuid[]) as o(id)
    on conflict (home, one, other) do nothing`;
}

export interface PairPage {
  readonly pairs: readonly Pair[];
  readonly total: number;
}

/** The newest day first. */
export async function readPairs(sql: ISql, { units, limit, offset }: PairFilter): Promise<PairPage> {
  const rows = await sql<(Pair & { readonly total: number })[]>`
    select p.one, p.other, count(*) over ()::int as total
    from duplicate_pair p
    join record r on r.home = p.home and r.id = p.one
    where p.unit = any (${sql.array([...units])}::text[])
    order by r.day desc, p.one, p.other
    limit ${limit} offset ${offset}`;
  return { pairs: rows.map(({ one, other }) => ({ one, other })), total: rows[0]?.total ?? 0 };
}

export interface PairFilter {
  readonly units: readonly string[];
  readonly limit: number;
  readonly offset: number;
}

/** Pairs with this record in them. */
export async function readPairsOf(sql: ISql, record: string): Promise<readonly Pair[]> {
  return sql<Pair[]>`
    select one, other from duplicate_pair where one = ${record}
    union all
    select one, other from duplicate_pair where other = ${record}`;
}
