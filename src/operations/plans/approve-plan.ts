import { problem } from '#basis/problem.ts';
import { addPlanEntry } from '#store/plans/plan-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { writtenBy } from '../recording/written.ts';
import { uuid } from './inputs.ts';
import { getPlan, refuseUnlessPlanned } from './plan-access.ts';

export default operation({
  id: 'approve-plan',
  label: { vi: 'Duyệt kế hoạch', en: 'Approve a plan' },
  words: {
    vi: 'Lãnh đạo duyệt kế hoạch của bên mình; kế hoạch chung cần lãnh đạo hai bên. Sửa sau khi duyệt vẫn hiện ra.',
    en: 'A leader approves the plan for the own side; a joint one needs both. Later changes remain visible.'
  },
  input: v.object({ id: uuid, plan: uuid }),
  positional: ['plan'],
  right: 'approve-reports',
  writes: true,
  subject: (input) => input.plan,
  run: async ({ id, plan }, context) => {
    const whole = await getPlan(context, plan);
    refuseUnlessPlanned(context.world, context.person, whole.plan, 'approve-plan');
    if (whole.items.every(({ isDropped }) => isDropped)) throw problem('plan-empty', { plan });
    const isNew = await addPlanEntry(context.sql, { id, plan, act: 'approved', ...writtenBy(context) });
    return { plan, known: !isNew };
  }
});
