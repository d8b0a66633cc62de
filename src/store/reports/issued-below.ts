import type { Period } from '#basis/period.ts';
import type { ISql } from 'postgres';

import type { IssuedReport } from './issued-reports.ts';

/** Reports of exactly this span by any of the units, oldest first; those that the reader may see. */
export async function readIssuedBy(
  sql: ISql,
  units: readonly string[],
  span: Period
): Promise<readonly IssuedReport[]> {
  return sql<IssuedReport[]>`
    select i.id, i.digest, i.code, i.frozen, i.at
    from report r
    join issued_report i on i.id = r.id
    where r.unit = any (${sql.array([...units])}::text[]) and r.from_day = ${span.from} and r.to_day = ${span.to}
    order by i.position`;
}
