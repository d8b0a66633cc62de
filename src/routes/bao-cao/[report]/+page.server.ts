import { nameOn } from '#engine/territory/name-on.ts';
import composeReport from '#operations/reports/compose-report.ts';
import { reports } from '#programme/report-catalogue.ts';
import { problem } from '#basis/problem.ts';
import { day, isDay } from '#basis/day.ts';
import { act, getPerson } from '../../_server/act.ts';
import { getHouse } from '../../_server/house.ts';
import { questionQuery, reportQuestion } from '../report-question.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  getPerson(event);
  const report = reports.get(event.params.report);
  if (!report) throw problem('no-such-report', { id: event.params.report });
  const question = reportQuestion(event.url);
  const file = await act(event, composeReport, { ...question, report: report.id, format: 'fragment' });
  const { territory } = await (await getHouse()).world();
  return {
    report: { id: report.id, label: report.label },
    question,
    unitName: isDay(question.to) ? nameOn(territory, question.unit, day(question.to)) : undefined,
    query: questionQuery(question),
    html: new TextDecoder().decode(file.bytes)
  };
};
