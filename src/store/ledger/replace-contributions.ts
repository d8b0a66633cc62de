import type { Contribution } from '#engine/indicators/contribution.ts';
import type { ISql } from 'postgres';

/** What one entry adds under the definitions of today. */
export interface Remade {
  readonly home: string;
  readonly entry: string;
  readonly record: string;
  readonly changes: readonly Contribution[];
}

/** For the owner only: the application's role can neither delete nor change contributions. */
export async function forgetContributions(sql: ISql, numbers: readonly number[]): Promise<void> {
  await sql`lock table entry in share mode`;
  await sql`delete from contribution where indicator = any (${sql.array([...numbers])}::smallint[])`;
}

export async function addContributions(
  sql: ISql,
  remade: readonly Remade[],
  numbers: ReadonlyMap<string, number>
): Promise<void> {
  const rows = remade.flatMap(({ home, entry, record, changes }) =>
    changes.map(({ indicator, ...change }) => ({
      home,
      entry,
      record,
      ...change,
      indicator: numbers.get(indicator) ?? missing(indicator)
    }))
  );
  if (rows.length === 0) return;
  await sql`
    insert into contribution (home, entry, record, unit, day, placed, indicator, amount, records, confirmed, sides,
      key)
    select home, entry, record, unit, day, placed, indicator, amount, records, confirmed, sides, key
    from jsonb_to_recordset(${sql.json(rows)}) as c(
      home text, entry uuid, record uuid, unit text, day date, placed date, indicator smallint, amount bigint,
      records smallint, confirmed boolean, sides text, key text)`;
}

function missing(indicator: string): never {
  throw new Error(`indicator ${indicator} has no number`);
}
