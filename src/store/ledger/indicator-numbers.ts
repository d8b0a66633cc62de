import type { ISql } from 'postgres';

/** Gives each indicator a short number for life, and reads them all. */
export async function indicatorNumbers(
  sql: ISql,
  ids: readonly string[]
): Promise<ReadonlyMap<string, number>> {
  await sql`
    insert into indicator_number (id)
    select id from unnest(${sql.array([...ids])}::text[]) as wanted(id)
    where not exists (select 1 from indicator_number n where n.id = wanted.id)
    order by id`;
  const rows = await sql<{ id: string; number: number }[]>`select id, number from indicator_number`;
  return new Map(rows.map((row) => [row.id, row.number]));
}
