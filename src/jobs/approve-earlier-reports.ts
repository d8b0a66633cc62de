import { statedFigures } from '#operations/public/stated-figures.ts';
import type { Sql } from '#store/database/database.ts';
import { addApprovedFigures } from '#store/public/approved-figures.ts';
import { frozenOf, walkIssued } from '#store/reports/issued-reports.ts';
import { readSetting, writeSetting } from '#store/setting.ts';

const DONE = 'earlier-reports-approved';
/** Who works on the server itself; made with the first migration. */
const operator = '00000000-0000-7000-8000-000000000000';

/** Once: reports that were signed before figures were told to everybody approve theirs, without what opens behind. */
export async function approveEarlierReports(owner: Sql): Promise<void> {
  if ((await readSetting(owner, DONE)) === true) return;
  await owner.begin(async (sql) => {
    for await (const issued of walkIssued(sql)) {
      const { figures, issuedOn } = frozenOf(issued);
      const approved = statedFigures(Object.values(figures)).map((figure) => ({
        unit: figure.unit,
        indicator: figure.indicator,
        period: figure.period,
        reading: figure.trace.reading,
        result: figure.result,
        records: figure.records,
        behind: { months: [] },
        approvedBy: { report: issued.id },
        approvedOn: issuedOn
      }));
      await addApprovedFigures(sql, approved, { at: issued.at, by: operator });
    }
    await writeSetting(sql, DONE, true);
  });
}
