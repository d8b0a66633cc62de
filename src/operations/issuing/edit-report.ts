import { problem } from '#basis/problem.ts';
import { proseOf } from '#engine/reports/prose.ts';
import { readProse, textOf } from '#engine/reports/prose-text.ts';
import { addStep } from '#store/reports/report-steps.ts';
import { setProse } from '#store/reports/report-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { writtenBy } from '../recording/written.ts';
import { composedReport } from './composed-report.ts';
import { getReportToChange, nextState } from './report-access.ts';

/** Some two hundred pages. */
const LONGEST = 500_000;

export default operation({
  id: 'edit-report',
  label: { vi: 'Sửa lời báo cáo', en: 'Edit the words of a report' },
  words: {
    vi: 'Lưu phần lời đã sửa; con số vẫn sống theo sổ ghi, số sửa tay được đối chiếu với sổ.',
    en: 'Saves the edited words; numbers go on following the ledger, and numbers typed by hand are compared with it.'
  },
  input: v.object({
    report: v.pipe(v.string(), v.uuid()),
    /** As `show-report` gave it; empty to return to the composed words. */
    text: v.pipe(v.string(), v.maxLength(LONGEST)),
    /** The edition that was edited. */
    edition: v.union([v.number(), v.pipe(v.string(), v.transform(Number), v.integer())])
  }),
  positional: ['report'],
  right: 'compose-reports',
  writes: true,
  subject: (input) => input.report,
  run: async ({ report: id, text, edition }, context) => {
    const row = await getReportToChange(context, id);
    nextState(context, row, 'edit');
    const { figures, plain } = await composedReport({ ...row, prose: null }, context);
    const untouched = text.trim() === '' || text.trim() === textOf(proseOf(plain.body), figures).trim();
    const prose = untouched ? null : readProse(text, figures);
    if (!(await setProse(context.sql, { id, prose, edition }))) throw problem('report-edited-meanwhile', {});
    await addStep(context.sql, id, { act: 'edited', ...writtenBy(context), remarks: null });
    return { report: id, edition: edition + 1 };
  }
});
