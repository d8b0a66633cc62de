import { problem } from '#basis/problem.ts';
import composeReport from '#operations/reports/compose-report.ts';
import fillTemplate from '#operations/templates/fill-template.ts';
import { reports } from '#programme/report-catalogue.ts';
import { act, getPerson } from '../../_server/act.ts';
import { getHouse } from '../../_server/house.ts';
import { fileAnswer } from '../_server/file-answer.ts';
import { formatIn } from '../_server/format-words.ts';
import { readReportQuestion } from '../_server/report-question.ts';
import type { RequestHandler } from './$types.ts';

/** The quick view as a file; a Word file may be an office's own template, filled. */
export const GET: RequestHandler = async (event) => {
  const person = getPerson(event);
  const report = reports.get(event.params.report);
  const format = formatIn(event.params.format);
  if (!report || !format) throw problem('no-such-report', { id: event.params.report });
  const world = await (await getHouse()).world();
  const { question } = readReportQuestion(event.url.searchParams, report, world, person);
  const asked = { ...question, report: report.id, base: event.url.origin };
  const template = event.url.searchParams.get('mau');
  if (template !== null && format === 'docx') {
    return fileAnswer(await act(event, fillTemplate, { ...asked, template }));
  }
  return fileAnswer(await act(event, composeReport, { ...asked, format }));
};
