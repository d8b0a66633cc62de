import type { ISql, TransactionSql } from 'postgres';

interface Member {
  readonly id: string;
  readonly root: string;
  readonly members: readonly string[];
}

/**
 * Waits until no other writer is at work on these records or on any that is merged with one of them, and gives
 * all of them. Always in the order of their ids, so that two writers never wait for each other: a group that
 * grew while it was waited for is let go and taken again.
 */
export async function lockGroups(
  sql: TransactionSql,
  records: readonly string[]
): Promise<readonly string[]> {
  let wanted = await groupsOf(sql, records);
  for (;;) {
    await sql`savepoint groups`;
    await sql`select 1 from record where id = any (${sql.array([...wanted])}::uuid[]) order by id for update`;
    const found = await groupsOf(sql, records);
    if (found.every((id) => wanted.includes(id))) {
      await sql`release savepoint groups`;
      return found;
    }
    await sql`rollback to savepoint groups`;
    wanted = found;
  }
}

async function groupsOf(sql: ISql, records: readonly string[]): Promise<readonly string[]> {
  const rows = await sql<Member[]>`
    with asked as (
      select id, coalesce(nullif(state ->> 'mergedInto', '')::uuid, id) as root
      from record
      where id = any (${sql.array([...records])}::uuid[])
    )
    select a.id, a.root, array(
        select m ->> 'record' from record r, jsonb_array_elements(r.state -> 'absorbs') m where r.id = a.root
      ) as members
    from asked a`;
  return [...new Set(rows.flatMap(({ id, root, members }) => [id, root, ...members]))].sort();
}
