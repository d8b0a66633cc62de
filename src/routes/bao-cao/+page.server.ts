import { isDay } from '#basis/day.ts';
import { periodText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import closeWindow from '#operations/issuing/close-window.ts';
import listReports from '#operations/issuing/list-reports.ts';
import allReports from '#operations/reports/reports.ts';
import type { World } from '#operations/world.ts';
import { reports } from '#programme/report-catalogue.ts';
import { windows } from '#programme/catalogue.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPerson, getPersonWith } from '../_server/act.ts';
import { getHouse } from '../_server/house.ts';
import { refused } from '../_server/refusal.ts';
import { tried } from '../_server/tried.ts';
import { unitName } from '../_server/unit-words.ts';
import { reportLine, reportStates } from './_server/report-list.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'compose-reports');
  const query = event.url.searchParams;
  const type = reports.get(query.get('loai') ?? '');
  if (type) return redirect(303, `/bao-cao/${type.id}?${without(query, 'loai')}`);
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const state = reportStates.find((one) => one === query.get('tinh-trang'));
  const [list, types] = await Promise.all([
    act(event, listReports, state ? { state } : {}),
    act(event, allReports, {})
  ]);
  return {
    lines: list.map((row) => reportLine(row, language)),
    state,
    types: types
      .toSorted((a, b) => cadenceOf(a.id) - cadenceOf(b.id))
      .map(({ id, label, words }) => ({ id, label: label[language], words: words[language] })),
    closing: person.role.rights.includes('record')
      ? closingIn(query, world, person.unit, language)
      : undefined,
    done: query.get('xong') ?? undefined
  };
};

export const actions: Actions = {
  chot: async (event) => {
    const person = getPerson(event);
    const form = await event.request.formData();
    const [from, to] = ['tu', 'den'].map((name) => String(form.get(name) ?? ''));
    const done = await tried(() => act(event, closeWindow, { unit: person.unit, from, to }));
    if ('error' in done) return refused(done.error, {});
    return redirect(303, '/bao-cao?xong=da-chot');
  }
};

/** The span that an address asks to close, with the name its window gives it. */
function closingIn(query: URLSearchParams, world: World, unit: string, language: Language) {
  const [from = '', to = ''] = [query.get('tu') ?? '', query.get('den') ?? ''];
  if (!query.has('chot') || !isDay(from) || !isDay(to)) return undefined;
  const span = { from, to };
  const window = windows.get(query.get('chot') ?? '');
  const records = new URLSearchParams({ 'dia-ban': unit, tu: from, den: to });
  return {
    ...span,
    name: window ? window.name(span)[language] : periodText(span, language),
    unit: unitName(world, unit),
    recordsHref: `/ban-ghi?${records}`
  };
}

function without(query: URLSearchParams, name: string): URLSearchParams {
  const rest = new URLSearchParams(query);
  rest.delete(name);
  return rest;
}

const cadences = ['week', 'month', 'quarter', 'half-year', 'year', 'programme'] as const;

/** What is written most often comes first, then what any span will do for, and papers other than reports last. */
function cadenceOf(id: string): number {
  const { type, windows: [first] = [] } = reports.get(id) ?? {};
  if (type) return cadences.length + 1;
  const cadence = windows.get(first ?? '')?.cadence;
  return cadence ? cadences.indexOf(cadence) : cadences.length;
}
