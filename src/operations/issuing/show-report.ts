import { proseOf } from '#engine/reports/prose.ts';
import { textOf } from '#engine/reports/prose-text.ts';
import { readSteps } from '#store/reports/report-steps.ts';
import { findIssued, frozenOf } from '#store/reports/issued-reports.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { composedReport, getType } from './composed-report.ts';
import { missingBeforeIssue } from './missing-before-issue.ts';
import { getReport, movesOf } from './report-access.ts';

export default operation({
  id: 'show-report',
  label: { vi: 'Xem một báo cáo', en: 'Show a report' },
  words: {
    vi: 'Trạng thái, lịch sử, lời để sửa, số sửa tay không khớp, và những gì còn thiếu trước khi ban hành.',
    en: 'State, history, words to edit, typed numbers that do not agree, and what is missing before it is issued.'
  },
  input: v.object({ report: v.pipe(v.string(), v.uuid()) }),
  positional: ['report'],
  right: 'compose-reports',
  writes: false,
  run: async ({ report: id }, context) => {
    const row = await getReport(context, id);
    const { prose: _prose, ...facts } = row;
    const [steps, issued] = await Promise.all([readSteps(context.sql, id), findIssued(context.sql, id)]);
    const shared = {
      ...facts,
      label: getType(row.type).label,
      unitName: context.world.territory.find(row.unit)?.name ?? row.unit,
      steps,
      moves: movesOf(context, row)
    };
    if (issued) {
      const frozen = frozenOf(issued);
      const versions = frozen.versions.map(({ side, issuer, number, sign }) => ({
        side,
        issuer,
        number,
        sign
      }));
      const { digest, code } = issued;
      const signed = { digest, code, versions, issuedOn: frozen.issuedOn, restatements: frozen.restatements };
      return { ...shared, issued: signed, text: '', marks: [], missing: [] };
    }
    const made = await composedReport(row, context);
    return {
      ...shared,
      issued: undefined,
      text: textOf(row.prose ?? proseOf(made.plain.body), made.figures),
      marks: made.marks,
      missing: await missingBeforeIssue(row, made, context)
    };
  }
});
