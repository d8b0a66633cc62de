import { later, type Day } from '#basis/day.ts';
import addPlannedItem from '#operations/plans/add-planned-item.ts';
import showPlan from '#operations/plans/show-plan.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPersonWith } from '../../../_server/act.ts';
import { getHouse } from '../../../_server/house.ts';
import { newId } from '../../../_server/new-id.ts';
import { getKind } from '../../../_server/recording-form.ts';
import { refused } from '../../../_server/refusal.ts';
import { tried } from '../../../_server/tried.ts';
import { unitName } from '../../../_server/unit-words.ts';
import { formFields, readItem } from '../../_server/item-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'record');
  const { plan } = await act(event, showPlan, { plan: event.params.id });
  const kind = getKind(event.url.searchParams.get('loai') ?? 'outreach-session');
  const world = await (await getHouse()).world();
  return {
    plan: plan.id,
    year: plan.year,
    unit: unitName(world, plan.unit),
    kind: { id: kind.id, label: kind.label },
    id: newId(),
    item: newId(),
    fields: formFields(kind.id, plan.year),
    values: {
      party: person.party,
      from: later(world.today, `${plan.year}-01-01` as Day),
      to: `${plan.year}-12-31`
    }
  };
};

export const actions: Actions = {
  default: async (event) => {
    getPersonWith(event, 'record');
    const { plan } = await act(event, showPlan, { plan: event.params.id });
    const form = await event.request.formData();
    const [id, item, kind] = ['id', 'item', 'loai'].map((name) => String(form.get(name) ?? ''));
    const raw = readItem(formFields(getKind(kind ?? '').id, plan.year), form);
    const done = await tried(() => act(event, addPlannedItem, { id, plan: plan.id, item, kind, raw }));
    if ('error' in done) return refused(done.error, { raw });
    return redirect(303, `/ke-hoach/${plan.id}?xong=da-them`);
  }
};
