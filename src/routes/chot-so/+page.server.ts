import { readDay } from '#engine/records/fields/day.ts';
import acceptClosing from '#operations/issuing/accept-closing.ts';
import listClosings from '#operations/issuing/list-closings.ts';
import reopenWindow from '#operations/issuing/reopen-window.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPerson, getPersonWith } from '../_server/act.ts';
import { getHouse } from '../_server/house.ts';
import { refused } from '../_server/refusal.ts';
import { tried } from '../_server/tried.ts';
import { closingRow } from './_server/closing-rows.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'compose-reports');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const unit = event.url.searchParams.get('xa');
  const lines = await act(event, listClosings, unit ? { unit } : {});
  const rows = lines.map((line) => closingRow(line, world, person, language));
  return {
    waiting: rows.filter(({ waits }) => waits),
    rest: rows.filter(({ waits }) => !waits),
    today: world.today,
    done: event.url.searchParams.get('xong') ?? undefined
  };
};

export const actions: Actions = {
  duyet: async (event) => {
    getPerson(event);
    const { closing } = closingIn(await event.request.formData());
    const done = await tried(() => act(event, acceptClosing, closing));
    if ('error' in done) return refused(done.error, { asked: '', until: '', note: '' });
    return redirect(303, '/chot-so?xong=duyet');
  },

  'mo-lai': async (event) => {
    getPerson(event);
    const form = await event.request.formData();
    const { closing, key } = closingIn(form);
    const [until, note] = [String(form.get('until') ?? ''), String(form.get('note') ?? '')];
    const { today } = await (await getHouse()).world();
    const input = { ...closing, until: readDay(until, today) ?? until, note };
    const done = await tried(() => act(event, reopenWindow, input));
    if ('error' in done) return refused(done.error, { asked: key, until, note });
    return redirect(303, '/chot-so?xong=mo-lai');
  }
};

function closingIn(form: FormData) {
  const [unit, from, to, side] = ['xa', 'tu', 'den', 'ben'].map((name) => String(form.get(name) ?? ''));
  return { closing: { unit, from, to }, key: `${unit} ${side} ${from} ${to}` };
}
