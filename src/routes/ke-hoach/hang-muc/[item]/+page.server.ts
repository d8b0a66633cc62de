import changePlannedItem from '#operations/plans/change-planned-item.ts';
import dropPlannedItem from '#operations/plans/drop-planned-item.ts';
import { plansFor } from '#operations/plans/plan-access.ts';
import recordsOfPlannedItem from '#operations/plans/records-of-planned-item.ts';
import showPlan from '#operations/plans/show-plan.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, getPersonWith } from '../../../_server/act.ts';
import { getHouse } from '../../../_server/house.ts';
import { newId } from '../../../_server/new-id.ts';
import { recordRows } from '../../../_server/record-rows.ts';
import { refused } from '../../../_server/refusal.ts';
import { tried } from '../../../_server/tried.ts';
import { unitName } from '../../../_server/unit-words.ts';
import { formFields, readItem } from '../../_server/item-form.ts';
import { planHistory } from '../../_server/plan-history.ts';
import { shownItem, sidesWords } from '../../_server/plan-words.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'read-records');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const { plan, lines } = await act(event, recordsOfPlannedItem, { item: event.params.item });
  const { items, entries } = await act(event, showPlan, { plan: plan.id });
  const item = items.find(({ id }) => id === event.params.item);
  if (!item) throw new Error('an item that its plan does not hold');
  const { kind, year } = { kind: item.kind, year: plan.year };
  const mayPlan = plansFor(world, person, plan).may && person.role.rights.includes('record');
  return {
    plan: {
      id: plan.id,
      year: plan.year,
      unit: unitName(world, plan.unit),
      whose: sidesWords(plan, language)
    },
    item: shownItem(item, language),
    rows: recordRows(lines, world, language),
    history: planHistory(
      entries.filter((entry) => 'item' in entry && entry.item === item.id),
      language
    ),
    mayPlan: mayPlan && !item.isDropped,
    entry: newId(),
    fields: formFields(kind, year),
    values: { ...item } as Readonly<Record<string, unknown>>
  };
};

export const actions: Actions = {
  sua: async (event) => {
    const { plan, item, form, text } = await sent(event);
    const raw = readItem(formFields(item.kind, plan.year), form);
    const note = text('note');
    const input = { id: text('id'), plan: plan.id, item: item.id, raw, note };
    const done = await tried(() => act(event, changePlannedItem, input));
    if ('error' in done) return refused(done.error, { raw: { ...raw, note }, asked: 'sua' });
    return redirect(303, `/ke-hoach/${plan.id}?xong=da-sua`);
  },

  bo: async (event) => {
    const { plan, item, text } = await sent(event);
    const note = text('note');
    const input = { id: text('id'), plan: plan.id, item: item.id, note };
    const done = await tried(() => act(event, dropPlannedItem, input));
    if ('error' in done) return refused(done.error, { raw: { note }, asked: 'bo' });
    return redirect(303, `/ke-hoach/${plan.id}?xong=da-bo`);
  }
};

async function sent(event: RequestEvent<{ item: string }>) {
  getPersonWith(event, 'record');
  const { plan, item } = await act(event, recordsOfPlannedItem, { item: event.params.item });
  const form = await event.request.formData();
  return { plan, item, form, text: (name: string): string => String(form.get(name) ?? '') };
}
