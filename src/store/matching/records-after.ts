import type { ISql } from 'postgres';

/** Records with entries at these positions of the ledger, and the position of the last entry looked at. */
export async function recordsAfter(
  sql: ISql,
  { after, until, limit }: { readonly after: number; readonly until: number; readonly limit: number }
): Promise<{ readonly records: readonly string[]; readonly last: number | undefined }> {
  const rows = await sql<{ record: string; position: number }[]>`
    select record, position
    from entry
    where position > ${after} and position <= ${until}
    order by position
    limit ${limit}`;
  return { records: [...new Set(rows.map(({ record }) => record))], last: rows.at(-1)?.position };
}
