import { problem } from '#basis/problem.ts';
import composeReport from '#operations/reports/compose-report.ts';
import { reports } from '#programme/report-catalogue.ts';
import { act, getPerson } from '../../_server/act.ts';
import { getHouse } from '../../_server/house.ts';
import { fileAnswer } from '../_server/file-answer.ts';
import { formatIn } from '../_server/format-words.ts';
import { readReportQuestion } from '../_server/report-question.ts';
import type { RequestHandler } from './$types.ts';

/** The quick view as a file. */
export const GET: RequestHandler = async (event) => {
  const person = getPerson(event);
  const report = reports.get(event.params.report);
  const format = formatIn(event.params.format);
  if (!report || !format) throw problem('no-such-report', { id: event.params.report });
  const world = await (await getHouse()).world();
  const { question } = readReportQuestion(event.url.searchParams, report, world, person);
  const base = event.url.origin;
  return fileAnswer(await act(event, composeReport, { ...question, report: report.id, format, base }));
};
