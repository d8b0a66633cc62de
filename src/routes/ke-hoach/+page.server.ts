import { yearOf } from '#basis/day.ts';
import makePlan from '#operations/plans/make-plan.ts';
import plans from '#operations/plans/plans.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPersonWith } from '../_server/act.ts';
import { getHouse } from '../_server/house.ts';
import { newId } from '../_server/new-id.ts';
import { refused } from '../_server/refusal.ts';
import { tried } from '../_server/tried.ts';
import { unitName } from '../_server/unit-words.ts';
import { sidesWords } from './_server/plan-words.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'read-records');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const year = yearOf(world.today);
  const isCommune = world.territory.find(person.unit)?.level === 'commune';
  return {
    id: newId(),
    mayPlan: isCommune && person.role.rights.includes('record'),
    years: [year, year + 1, year - 1],
    plans: (await act(event, plans, {})).map((plan) => ({
      ...plan,
      href: `/ke-hoach/${plan.id}`,
      unit: unitName(world, plan.unit),
      whose: sidesWords(plan, language)
    }))
  };
};

export const actions: Actions = {
  default: async (event) => {
    const person = getPersonWith(event, 'record');
    const form = await event.request.formData();
    const [id, year] = ['id', 'nam'].map((name) => String(form.get(name) ?? ''));
    const joint = form.get('chung') === 'true';
    const done = await tried(() => act(event, makePlan, { id, unit: person.unit, year, joint }));
    if ('error' in done) return refused(done.error, {});
    return redirect(303, `/ke-hoach/${done.answer.plan}`);
  }
};
