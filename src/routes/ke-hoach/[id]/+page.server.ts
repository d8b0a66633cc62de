import { vietnamDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import approvePlan from '#operations/plans/approve-plan.ts';
import { plansFor } from '#operations/plans/plan-access.ts';
import showPlan from '#operations/plans/show-plan.ts';
import { kinds } from '#programme/catalogue.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPersonWith } from '../../_server/act.ts';
import { getHouse } from '../../_server/house.ts';
import { kindGroups } from '../../_server/kind-groups.ts';
import { newId } from '../../_server/new-id.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';
import { unitName } from '../../_server/unit-words.ts';
import { planHistory } from '../_server/plan-history.ts';
import { shownItem, sidesWords } from '../_server/plan-words.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'read-records');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const { plan, items, approvals, entries } = await act(event, showPlan, { plan: event.params.id });
  const mine = plansFor(world, person, plan).may;
  const mayPlan = mine && person.role.rights.includes('record');
  return {
    id: plan.id,
    year: plan.year,
    unit: unitName(world, plan.unit),
    whose: sidesWords(plan, language),
    items: items.map((item) => shownItem(item, language)),
    approvals: approvals.map(({ side, at, changesSince }) => ({
      side,
      day: dayText(vietnamDay(Date.parse(at)), language),
      changesSince
    })),
    history: planHistory(entries, language),
    mayPlan,
    mayApprove: mine && person.role.rights.includes('approve-reports'),
    entry: newId(),
    groups: mayPlan ? kindGroups([...kinds.values()], language) : [],
    documentHref: `/bao-cao/plan?${new URLSearchParams({ 'don-vi': plan.unit, tu: `${plan.year - 1}-01-01`, den: `${plan.year - 1}-12-31` })}`,
    done: event.url.searchParams.get('xong') ?? undefined
  };
};

export const actions: Actions = {
  duyet: async (event) => {
    getPersonWith(event, 'approve-reports');
    const form = await event.request.formData();
    const plan = event.params.id;
    const done = await tried(() => act(event, approvePlan, { id: String(form.get('id') ?? ''), plan }));
    if ('error' in done) return refused(done.error, {});
    return redirect(303, `/ke-hoach/${plan}?xong=da-duyet`);
  }
};
