import type { ISql } from 'postgres';

/** The signed changes of these boxes, oldest first, by unit. */
export async function readKeyChanges(
  sql: ISql,
  units: readonly string[]
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await sql<{ unit: string; note: string }[]>`
    select unit, note from vault.key_change
    where unit = any (${sql.array([...units])}::text[])
    order by unit, number`;
  const byUnit = Map.groupBy(rows, ({ unit }) => unit);
  return new Map([...byUnit].map(([unit, of]) => [unit, of.map(({ note }) => note)]));
}

/** So that two changes of one box come one after the other. */
export async function lockBox(sql: ISql, unit: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tip box ${unit}`}, 0))`;
}

export async function addKeyChange(
  sql: ISql,
  { unit, number, note }: { readonly unit: string; readonly number: number; readonly note: string }
): Promise<void> {
  await sql`insert into vault.key_change (unit, number, note) values (${unit}, ${number}, ${note})`;
}
