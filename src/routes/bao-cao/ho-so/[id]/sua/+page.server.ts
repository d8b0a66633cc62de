import { periodText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import { isProblem } from '#basis/problem.ts';
import type { FigureData } from '#engine/documents/figure-data.ts';
import editReport from '#operations/issuing/edit-report.ts';
import reportFile from '#operations/issuing/report-file.ts';
import showReport from '#operations/issuing/show-report.ts';
import type { World } from '#operations/world.ts';
import { indicators } from '#programme/catalogue.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, getPerson, getPersonWith } from '../../../../_server/act.ts';
import { getHouse } from '../../../../_server/house.ts';
import { refused } from '../../../../_server/refusal.ts';
import { tried } from '../../../../_server/tried.ts';
import { unitName } from '../../../../_server/unit-words.ts';
import { editBlocks, joinedText } from '../../../_server/edit-blocks.ts';
import { reportIn } from '../../../_server/shown-report.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  getPersonWith(event, 'compose-reports');
  const report = reportIn(event.params);
  const shown = await act(event, showReport, { report });
  // Somebody else has it now; its own page says who.
  if (!shown.moves.includes('edit')) return redirect(303, `/bao-cao/ho-so/${report}`);
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const { bytes } = await act(event, reportFile, { report, format: 'json' });
  const data = JSON.parse(new TextDecoder().decode(bytes)) as { readonly figures: readonly FigureData[] };
  return {
    id: report,
    title: shown.label,
    unit: shown.unitName,
    edition: shown.edition,
    isEdited: shown.steps.some(({ act: what }) => what === 'edited'),
    blocks: editBlocks(shown.text),
    marks: shown.marks.map(({ id, text, fault, figure }) => ({
      id,
      text,
      fault,
      says: figure && (figure.value === undefined ? figure.text : numberText(figure.value, language)),
      href: figure?.href
    })),
    figures: data.figures.map((figure) => namedFigure(figure, world, language))
  };
};

export const actions: Actions = {
  luu: async (event) => {
    const form = await event.request.formData();
    return saved(event, joinedText(form), String(form.get('edition') ?? ''));
  },
  lai: async (event) => {
    const form = await event.request.formData();
    return saved(event, '', String(form.get('edition') ?? ''));
  }
};

/** A refused save shows what was typed again: nothing is lost. */
async function saved(event: RequestEvent<{ id: string }>, text: string, edition: string) {
  getPerson(event);
  const report = reportIn(event.params);
  const done = await tried(() => act(event, editReport, { report, text, edition }));
  if ('error' in done) {
    const isBehind = isProblem(done.error) && done.error.code === 'report-edited-meanwhile';
    return refused(done.error, { blocks: editBlocks(text), isBehind });
  }
  // Numbers that do not agree are shown beside their boxes at once.
  const { marks } = await act(event, showReport, { report });
  return redirect(303, `/bao-cao/ho-so/${report}${marks.length > 0 ? '/sua' : ''}?xong=sua`);
}

function namedFigure(
  { id, text, href, indicator, unit, period, value }: FigureData,
  world: World,
  language: Language
) {
  return {
    id,
    text,
    href,
    label: indicators.get(indicator)?.label[language] ?? indicator,
    where: `${unitName(world, unit, period.to)}, ${periodText(period, language)}`,
    value: value === undefined ? undefined : numberText(value, language)
  };
}
