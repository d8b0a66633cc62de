import type { ISql } from 'postgres';

export type ReportAct = 'composed' | 'edited' | 'sent' | 'checked' | 'approved' | 'returned' | 'issued';

export interface ReportStep {
  readonly number: number;
  readonly act: ReportAct;
  readonly at: string;
  readonly by: string;
  readonly party: string;
  readonly remarks: string | null;
  /** Of the official; none when the account is gone. */
  readonly name: string | null;
}

/** The report's row must be held, or two steps could take one number. */
export async function addStep(
  sql: ISql,
  report: string,
  { act, at, by, party, remarks }: Omit<ReportStep, 'number' | 'name'>
): Promise<void> {
  await sql`
    insert into report_step (report, number, act, at, by, party, remarks)
    select ${report}, coalesce(max(number), 0) + 1, ${act}, ${at}, ${by}, ${party}, ${remarks}
    from report_step where report = ${report}`;
}

/** Oldest first. */
export async function readSteps(sql: ISql, report: string): Promise<readonly ReportStep[]> {
  return sql<ReportStep[]>`
    select s.number, s.act, s.at, s.by, s.party, s.remarks, p.name
    from report_step s
    left join person p on p.id = s.by
    where s.report = ${report}
    order by s.number`;
}
