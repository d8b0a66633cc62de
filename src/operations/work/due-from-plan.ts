import { addDays, yearOf } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import { foldPlan } from '#engine/planning/plan.ts';
import { kinds } from '#programme/catalogue.ts';
import { parties, sideOf } from '#programme/parties.ts';
import { readPlanEntries, readPlans } from '#store/plans/plan-rows.ts';
import { type ItemProgress, progressOf } from '../plans/fulfilment.ts';
import { plansFor } from '../plans/plan-access.ts';
import { nothing, SHOWN, type WorkItem, workSource } from './work-source.ts';

/** What was to be done longer ago than this is no longer brought up; the plan goes on saying it. */
const REMEMBERED = 60;

export default workSource({
  id: 'due-from-plan',
  label: { vi: 'Đến hạn theo kế hoạch', en: 'Due from the plan' },
  order: 50,
  right: 'record',
  find: async (context) => {
    const { sql, world, person } = context;
    const since = addDays(world.today, -REMEMBERED);
    const years = [...new Set([yearOf(since), yearOf(world.today), yearOf(addDays(world.today, 7))])];
    const rows = (await readPlans(sql, { years })).filter((plan) => plansFor(world, person, plan).may);
    if (rows.length === 0) return nothing;
    const entries = await readPlanEntries(
      sql,
      rows.map(({ id }) => id)
    );
    const plans = rows.map((plan) => ({ plan, ...foldPlan(entries.get(plan.id) ?? [], sideOf) }));
    const due = [...(await progressOf(context, plans)).values()]
      .filter(({ standing }) => standing === 'due' || standing === 'overdue')
      .filter(({ to, party }) => to >= since && sideOf(party) === sideOf(person.party))
      .toSorted((a, b) => (a.to < b.to ? -1 : 1));
    return { items: due.slice(0, SHOWN).map(itemOf), total: due.length };
  }
});

function itemOf(item: Omit<ItemProgress, 'reached'>): WorkItem {
  const kind: Label = kinds.get(item.kind)?.label ?? { vi: item.kind, en: item.kind };
  const party: Label = parties.find(({ id }) => id === item.party)?.label ?? { vi: '', en: '' };
  const place = item.hamlet ? `${item.hamlet} · ` : '';
  return {
    key: `plan ${item.id}`,
    title: { vi: item.title, en: item.title },
    words: {
      vi: `${kind.vi} · ${place}đã làm ${item.done}/${item.target} · ${item.role ?? party.vi}`,
      en: `${kind.en} · ${place}${item.done} of ${item.target} done · ${item.role ?? party.en}`
    },
    href: `/ghi/${item.kind}?ke-hoach=${item.id}`,
    deadline: item.to
  };
}
