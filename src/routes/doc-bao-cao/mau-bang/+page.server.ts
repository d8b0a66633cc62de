import { vietnamDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import listLayouts from '#operations/reading/list-layouts.ts';
import removeLayout from '#operations/reading/remove-layout.ts';
import renameLayout from '#operations/reading/rename-layout.ts';
import { indicators } from '#programme/catalogue.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPersonWith } from '../../_server/act.ts';
import { getHouse } from '../../_server/house.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';
import { nameAsRecorded } from '../../_server/unit-words.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  getPersonWith(event, 'record-reported-totals');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const { kept, declared } = await act(event, listLayouts, {});
  const namesOf = (ids: readonly string[]): string =>
    ids.map((id) => indicators.get(id)?.label[language] ?? id).join('; ');
  return {
    kept: kept.map(({ id, name, unit, at, isOwn, indicators: own }) => ({
      id,
      name,
      isOwn,
      place: nameAsRecorded(world, unit),
      day: dayText(vietnamDay(Date.parse(at)), language),
      states: namesOf(own)
    })),
    declared: declared.map(({ id, label, words, indicators: own }) => ({
      id,
      name: label[language],
      words: words[language],
      states: namesOf(own)
    })),
    done: event.url.searchParams.get('xong')
  };
};

export const actions: Actions = {
  'doi-ten': async (event) => {
    getPersonWith(event, 'record-reported-totals');
    const form = await event.request.formData();
    const input = { layout: String(form.get('mau') ?? ''), name: String(form.get('ten') ?? '') };
    const done = await tried(() => act(event, renameLayout, input));
    if ('error' in done) return refused(done.error, {});
    return redirect(303, '/doc-bao-cao/mau-bang?xong=doi-ten');
  },

  bo: async (event) => {
    getPersonWith(event, 'record-reported-totals');
    const form = await event.request.formData();
    const done = await tried(() => act(event, removeLayout, { layout: String(form.get('mau') ?? '') }));
    if ('error' in done) return refused(done.error, {});
    return redirect(303, '/doc-bao-cao/mau-bang?xong=bo');
  }
};
