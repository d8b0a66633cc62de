import { problem } from '#basis/problem.ts';
import composeReport from '#operations/reports/compose-report.ts';
import type { World } from '#operations/world.ts';
import { reports } from '#programme/report-catalogue.ts';
import phuocSon from '#programme/territory/phuoc-son-cu.ts';
import { act, getPerson } from '../../_server/act.ts';
import { areaChoices } from '../../_server/area-choices.ts';
import { getHouse } from '../../_server/house.ts';
import { unitName } from '../../_server/unit-words.ts';
import { questionQuery, reportQuestion } from '../report-question.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPerson(event);
  const report = reports.get(event.params.report);
  if (!report) throw problem('no-such-report', { id: event.params.report });
  const question = reportQuestion(event.url);
  const file = await act(event, composeReport, { ...question, report: report.id, format: 'fragment' });
  const world = await (await getHouse()).world();
  return {
    report: { id: report.id, label: report.label },
    question,
    units: choices(question.unit, areaChoices(world, person, event.locals.language), world),
    query: questionQuery(question),
    html: new TextDecoder().decode(file.bytes)
  };
};

interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The reporting territory and what was asked for stand first, whether or not they lie in the person's area. */
function choices(asked: string, area: readonly Choice[], world: World): readonly Choice[] {
  const first = [...new Set([asked, phuocSon.unit])].map((id) => ({ id, label: unitName(world, id) }));
  return [...first, ...area.filter(({ id }) => first.every((one) => one.id !== id))];
}
