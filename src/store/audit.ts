import type { AuditRow } from '#engine/operation/perform.ts';
import type { ISql } from 'postgres';

export async function writeAudit(sql: ISql, row: AuditRow, at: string): Promise<void> {
  await sql`
    insert into audit (at, person, operation, subject)
    values (${at}, ${row.person ?? null}, ${row.operation}, ${row.subject ?? null})`;
}
