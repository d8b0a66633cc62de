import type { ISql } from 'postgres';

/** One series of numbers for each issuer and year. */
export interface Series {
  readonly issuer: string;
  readonly year: number;
}

/** The number after the last one given. */
export async function nextNumber(sql: ISql, { issuer, year }: Series): Promise<number> {
  const [row] = await sql<{ next: number }[]>`
    select coalesce(max(number), 0) + 1 as next from issued_number where issuer = ${issuer} and year = ${year}`;
  return row?.next ?? 1;
}

/** False when the number was given before. */
export async function takeNumber(
  sql: ISql,
  { issuer, year, number, report }: Series & { readonly number: number; readonly report: string }
): Promise<boolean> {
  const rows = await sql`
    insert into issued_number (issuer, year, number, report)
    values (${issuer}, ${year}, ${number}, ${report})
    on conflict do nothing
    returning number`;
  return rows.length > 0;
}

/** Holds the series until the transaction ends. */
export async function holdSeries(sql: ISql, { issuer, year }: Series): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`number ${issuer} ${year}`}, 0))`;
}
