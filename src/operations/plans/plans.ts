import { foldPlan } from '#engine/planning/plan.ts';
import { sideOf } from '#programme/parties.ts';
import { readPlanEntries, readPlans } from '#store/plans/plan-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { getUnit } from '../units/get-unit.ts';
import { progressOf } from './fulfilment.ts';
import { wholeNumber } from './inputs.ts';

export default operation({
  id: 'plans',
  label: { vi: 'Các kế hoạch', en: 'Plans' },
  words: {
    vi: 'Kế hoạch năm của các đơn vị trong địa bàn: số hạng mục, đã xong, đến hạn, quá hạn.',
    en: 'The year’s plans of the units in the area: items, done, due, overdue.'
  },
  input: v.object({ unit: v.optional(v.string()), year: v.optional(wholeNumber) }),
  positional: ['unit'],
  right: 'read-records',
  writes: false,
  run: async ({ unit, year }, context) => {
    const { sql, world } = context;
    const rows = await readPlans(sql, {
      ...(unit ? { unit: getUnit(world.territory, unit, world.today).id } : {}),
      ...(year ? { years: [year] } : {})
    });
    const entries = await readPlanEntries(
      sql,
      rows.map(({ id }) => id)
    );
    const plans = rows.map((plan) => ({ plan, ...foldPlan(entries.get(plan.id) ?? [], sideOf) }));
    const progress = [...(await progressOf(context, plans)).values()];
    return plans.map(({ plan, items, approvals }) => {
      const own = new Set(items.map(({ id }) => id));
      const standing = progress.filter(({ id }) => own.has(id)).map((one) => one.standing);
      const count = (...of: readonly string[]): number => standing.filter((one) => of.includes(one)).length;
      return {
        ...plan,
        approvals,
        items: standing.length - count('dropped'),
        done: count('done'),
        due: count('due'),
        overdue: count('overdue')
      };
    });
  },
  print: (plans) =>
    plans
      .map(
        (plan) =>
          `${plan.year}  ${plan.unit}  ${plan.sides.join('+')}  ${plan.done}/${plan.items}  ${plan.id}`
      )
      .join('\n')
});
