import type { ISql } from 'postgres';

/**
 * Reads the entries of whole provinces, whoever asks: a signed figure is reckoned from every record that ever lay
 * in its area, also one that was moved out since. Only sums and counts of it may be told. Needs a transaction.
 */
export async function acrossHomes<Result>(
  sql: ISql,
  homes: readonly string[],
  work: () => Promise<Result>
): Promise<Result> {
  const [row] = await sql<{ before: string | null }[]>`
    select current_setting('toandan.homes', true) as before`;
  await setHomes(sql, `{${homes.map((home) => `"${home.replace(/["\\]/gu, '')}"`).join(',')}}`);
  const result = await work();
  await setHomes(sql, row?.before || '{}');
  return result;
}

async function setHomes(sql: ISql, homes: string): Promise<void> {
  await sql.unsafe(`set local toandan.homes = '${homes.replaceAll("'", "''")}'`);
}
