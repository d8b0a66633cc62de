import type { ISql } from 'postgres';

import type { LeafSource } from './finding.ts';
import { readSettled } from './settled.ts';

const MOST = 1_000;

/** Rows without a leaf: those that came in past the log, and how many are only newer than its last checkpoint. */
export async function notSealed(
  sql: ISql
): Promise<{ readonly outside: readonly LeafSource[]; readonly waiting: number }> {
  const settled = await readSettled(sql);
  const outside = await sql<{ home: string; id: string }[]>`
    select home, id
    from entry e
    where position <= ${settled}
      and not exists (select 1 from log_leaf l where l.id = e.id and l.home = e.home and l.kind = 'entry')
    order by position
    limit ${MOST}`;
  const [row] = await sql<{ waiting: number }[]>`
    select (
      select count(*)
      from entry e
      where position > ${settled}
        and not exists (select 1 from log_leaf l where l.id = e.id and l.home = e.home and l.kind = 'entry')
    ) + (
      select count(*)
      from issued_report r
      where not exists (select 1 from log_leaf l where l.id = r.id and l.home = '' and l.kind = 'report')
    ) as waiting`;
  return {
    outside: outside.map(({ home, id }) => ({ kind: 'entry', home, id })),
    waiting: row?.waiting ?? 0
  };
}

/** Reports whose stored text is no longer what their digest was made of. */
export async function alteredReports(sql: ISql): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select id
    from issued_report
    where digest <> encode(sha256(convert_to(frozen, 'UTF8')), 'hex')
    order by position
    limit ${MOST}`;
  return rows.map((row) => row.id);
}
