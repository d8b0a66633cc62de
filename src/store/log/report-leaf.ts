import { sameBytes } from '#engine/log/tree-hash.ts';
import type { ISql } from 'postgres';

import { reportLeaf, type ReportRow } from './leaf-data.ts';

/** How a report's leaf stands to its digest; none while it waits to be sealed. */
export interface ReportInLog {
  readonly leaf: number;
  readonly isSame: boolean;
}

export async function reportInLog(sql: ISql, report: ReportRow): Promise<ReportInLog | undefined> {
  const [row] = await sql<{ leaf: number; hash: Uint8Array }[]>`
    select index as leaf, hash
    from log_leaf
    where kind = 'report' and home = '' and id = ${report.id}`;
  return row && { leaf: row.leaf, isSame: sameBytes(reportLeaf(report), new Uint8Array(row.hash)) };
}
