import { problem } from '#basis/problem.ts';
import type { Report } from '#engine/reports/report.ts';
import draftReport from '#operations/issuing/draft-report.ts';
import listReports from '#operations/issuing/list-reports.ts';
import { reportsFor } from '#operations/issuing/report-access.ts';
import composeReport from '#operations/reports/compose-report.ts';
import listTemplates from '#operations/templates/list-templates.ts';
import type { World } from '#operations/world.ts';
import { indicators } from '#programme/catalogue.ts';
import { reports } from '#programme/report-catalogue.ts';
import phuocSon from '#programme/territory/phuoc-son-cu.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, getPerson, getPersonWith } from '../../_server/act.ts';
import { areaChoices } from '../../_server/area-choices.ts';
import { getHouse } from '../../_server/house.ts';
import { newId } from '../../_server/new-id.ts';
import { refused } from '../../_server/refusal.ts';
import { byTheme } from '../../_server/themes.ts';
import { tried } from '../../_server/tried.ts';
import { unitName } from '../../_server/unit-words.ts';
import { formatChoices } from '../_server/format-words.ts';
import { reportLine } from '../_server/report-list.ts';
import { questionQuery, readReportQuestion, type ReportQuestion } from '../_server/report-question.ts';
import { dueText, spanGroups, spanId, withAsked } from '../_server/spans.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'compose-reports');
  const { language } = event.locals;
  const report = getType(event.params.report);
  const world = await (await getHouse()).world();
  const { question, typed, mistakes } = readReportQuestion(event.url.searchParams, report, world, person);
  const shown = Object.keys(mistakes).length > 0 ? undefined : await preview(event, report, question);
  const mayDraft = reportsFor(world, person, question.unit);
  const groups = spanGroups(report, world.today, language);
  return {
    report: { id: report.id, label: report.label, words: report.words },
    question,
    typed,
    mistakes,
    units: choices(question.unit, areaChoices(world, person, language), world),
    spans: groups.length > 0 ? withAsked(groups, question, language) : [],
    span: spanId(question),
    due: dueText(report, question, language),
    themes: report.choosesIndicators ? byTheme(indicators.values(), language) : undefined,
    query: questionQuery(question),
    formats: formatChoices(language),
    templates: (await act(event, listTemplates, {})).map(({ id, name, unitName: of }) => ({ id, name, of })),
    html: shown && 'html' in shown ? shown.html : undefined,
    refusal: shown && 'sentence' in shown ? shown.sentence : undefined,
    draft: {
      id: newId(),
      reason: mayDraft.may ? undefined : mayDraft.reason,
      already: await drafted(event, report, question)
    }
  };
};

export const actions: Actions = {
  lap: async (event) => {
    const person = getPerson(event);
    const report = getType(event.params.report);
    const world = await (await getHouse()).world();
    const { question } = readReportQuestion(event.url.searchParams, report, world, person);
    const form = await event.request.formData();
    const id = String(form.get('id') ?? '');
    const joint = form.get('chung') === 'co';
    const done = await tried(() => act(event, draftReport, { ...question, id, report: report.id, joint }));
    if ('error' in done) return refused(done.error, {});
    return redirect(303, `/bao-cao/ho-so/${id}?xong=lap`);
  }
};

function getType(id: string): Report {
  const report = reports.get(id);
  if (!report) throw problem('no-such-report', { id });
  return report;
}

/** The paper, or why there is none: the form stays in either case. */
async function preview(event: RequestEvent, report: Report, question: ReportQuestion) {
  const asked = { ...question, report: report.id, format: 'fragment' };
  const done = await tried(() => act(event, composeReport, asked));
  if ('answer' in done) return { html: new TextDecoder().decode(done.answer.bytes) };
  const refusal = refused(done.error, {});
  return { sentence: refusal.data.sentence };
}

/** Reports of this type over this span that somebody has begun. */
async function drafted(event: RequestEvent, { id }: Report, { unit, from, to }: ReportQuestion) {
  const list = await act(event, listReports, { unit });
  return list
    .filter((row) => row.type === id && row.from === from && row.to === to)
    .map((row) => reportLine(row, event.locals.language));
}

interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The reporting territory and what was asked for stand first, whether or not they lie in the person's area. */
function choices(asked: string, area: readonly Choice[], world: World): readonly Choice[] {
  const first = [...new Set([asked, phuocSon.unit])].map((id) => ({ id, label: unitName(world, id) }));
  return [...first, ...area.filter(({ id }) => first.every((one) => one.id !== id))];
}
