import { isValidOn } from '#engine/territory/unit.ts';
import { announcementFields } from '#programme/forums/announcement.ts';
import announceForum from '#operations/forums/announce-forum.ts';
import { parties, sideOf } from '#programme/parties.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPersonWith } from '../../_server/act.ts';
import { getHouse } from '../../_server/house.ts';
import { newId } from '../../_server/new-id.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';
import { readFields, textOf } from '../_server/read-fields.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'record');
  const { territory, scopeOf, today } = await (await getHouse()).world();
  const communes = [...scopeOf(person).units].flatMap((id) => territory.find(id) ?? []);
  const other = parties.find(({ side }) => side !== sideOf(person.party));
  return {
    id: newId(),
    units: communes
      .filter((unit) => isValidOn(unit, today))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ id, name }) => ({ id, name })),
    unit: person.unit,
    values: {
      host: person.party,
      coHosts: other ? [other.id] : [],
      level: 'commune',
      begins: '19:00',
      ends: '21:00'
    }
  };
};

export const actions: Actions = {
  default: async (event) => {
    getPersonWith(event, 'record');
    const form = await event.request.formData();
    const raw = readFields(announcementFields, form);
    const [id, unit = ''] = ['id', 'unit'].map((name) => textOf(form, name));
    const done = await tried(() => act(event, announceForum, { id, unit, raw }));
    if ('error' in done) return refused(done.error, { raw, unit });
    return redirect(303, `/dien-dan/${done.answer.forum}/dieu-hanh?xong=announced`);
  }
};
