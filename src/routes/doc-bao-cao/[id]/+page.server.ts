import { periodText } from '#basis/day-text.ts';
import { labelOf } from '#messages/say.ts';
import acceptClaims from '#operations/reading/accept-claims.ts';
import showPaper from '#operations/reading/show-paper.ts';
import { indicators } from '#programme/catalogue.ts';
import { fail, redirect } from '@sveltejs/kit';
import { act, getPersonWith } from '../../_server/act.ts';
import { areaChoices } from '../../_server/area-choices.ts';
import { getHouse } from '../../_server/house.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';
import { nameAsRecorded } from '../../_server/unit-words.ts';
import { chosenClaims } from '../_server/chosen-claims.ts';
import { shownClaims } from '../_server/shown-paper.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'record-reported-totals');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const paper = await act(event, showPaper, { paper: event.params.id });
  if (paper.format === 'sheet') return redirect(303, `/doc-bao-cao/bang-tinh/${paper.id}`);
  return {
    name: paper.name,
    place: nameAsRecorded(world, paper.unit),
    period: periodText(paper.period, language),
    text: paper.text,
    claims: shownClaims(paper, world, language),
    indicators: [...indicators.values()].map(({ label }) => label[language]),
    units: areaChoices(world, person, language).map(({ id, label }) => `${label} · ${id}`),
    done: Number(event.url.searchParams.get('nhan') ?? 0)
  };
};

export const actions: Actions = {
  default: async (event) => {
    getPersonWith(event, 'record-reported-totals');
    const form = await event.request.formData();
    const kept = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    const chosen = chosenClaims(form);
    const ticked = chosen.map(({ start }) => start);
    const strange = chosen.find(({ input }) => input['indicator'] === '');
    if (chosen.length === 0 || strange) {
      const sentence = strange
        ? labelOf('oldReports.noSuchIndicator', { name: strange.indicatorTyped })
        : labelOf('oldReports.chooseSome');
      return fail(422, { sentence, errors: {}, kept, ticked });
    }
    const claims = chosen.map(({ input }) => input);
    const done = await tried(() => act(event, acceptClaims, { paper: event.params.id, claims }));
    if ('error' in done) return refused(done.error, { kept, ticked });
    return redirect(303, `/doc-bao-cao/${event.params.id}?nhan=${done.answer.accepted}`);
  }
};
