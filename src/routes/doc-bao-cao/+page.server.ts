import { labelOf } from '#messages/say.ts';
import addPaper from '#operations/reading/add-paper.ts';
import listPapers from '#operations/reading/list-papers.ts';
import { fail, redirect } from '@sveltejs/kit';
import { periodText } from '#basis/day-text.ts';
import { dayIn, wrongDays } from '../_server/day-in.ts';
import { act, getPersonWith } from '../_server/act.ts';
import { areaChoices } from '../_server/area-choices.ts';
import { getHouse } from '../_server/house.ts';
import { newId } from '../_server/new-id.ts';
import { refused } from '../_server/refusal.ts';
import { tried } from '../_server/tried.ts';
import { nameAsRecorded } from '../_server/unit-words.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'record-reported-totals');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const papers = await act(event, listPapers, {});
  return {
    id: newId(),
    unit: person.unit,
    units: areaChoices(world, person, language),
    papers: papers.map(({ id, name, unit, period, accepted }) => ({
      id,
      name,
      place: nameAsRecorded(world, unit),
      period: periodText(period, language),
      accepted
    }))
  };
};

export const actions: Actions = {
  default: async (event) => {
    getPersonWith(event, 'record-reported-totals');
    const form = await event.request.formData();
    const text = (name: string): string =>
      String(form.get(name) ?? '')
        .normalize('NFC')
        .trim();
    const sent = {
      id: text('id'),
      name: text('ten'),
      unit: text('don-vi'),
      from: text('tu'),
      to: text('den')
    };
    const file = form.get('tep');
    if (!(file instanceof File) || file.size === 0) {
      const sentence = labelOf('oldReports.noFile');
      return fail(422, { sentence, errors: { tep: sentence }, sent });
    }
    const input = {
      ...sent,
      name: sent.name || file.name,
      from: dayIn(sent.from),
      to: dayIn(sent.to),
      file: new Uint8Array(await file.arrayBuffer()).toBase64()
    };
    const wrong = wrongDays(input);
    const [sentence] = Object.values(wrong);
    if (sentence) return fail(422, { sentence, errors: wrong, sent });
    const done = await tried(() => act(event, addPaper, input));
    if ('error' in done) return refused(done.error, { sent });
    return redirect(303, `/doc-bao-cao/${done.answer.paper}`);
  }
};
