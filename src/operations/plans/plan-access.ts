import { problem } from '#basis/problem.ts';
import type { Person } from '#engine/rights/role.ts';
import { refused, type Verdict } from '#engine/rights/verdict.ts';
import { foldPlan, type PlanState } from '#engine/planning/plan.ts';
import { sideOf } from '#programme/parties.ts';
import { type NamedPlanEntry, type PlanRow, readPlanEntries, readPlans } from '#store/plans/plan-rows.ts';
import type { Context } from '../context.ts';
import { liesWholeInArea } from '../recording/area.ts';
import type { World } from '../world.ts';

export interface WholePlan extends PlanState {
  readonly plan: PlanRow;
  /** Oldest first. */
  readonly entries: readonly NamedPlanEntry[];
}

export async function getPlan({ sql }: Context, id: string): Promise<WholePlan> {
  const [plan] = await readPlans(sql, { plan: id });
  if (!plan) throw problem('no-such-plan', { id });
  const entries = (await readPlanEntries(sql, [id])).get(id) ?? [];
  return { plan, entries, ...foldPlan(entries, sideOf) };
}

/** Whether the person plans for this unit and side; both sides write a plan that they make together. */
export function plansFor(
  world: World,
  person: Person,
  { unit, sides }: Pick<PlanRow, 'unit' | 'sides'>
): Verdict {
  const side = sideOf(person.party);
  if (side && sides.includes(side)) return liesWholeInArea(world, person, unit);
  return refused(ofOtherSide);
}

const ofOtherSide = {
  vi: 'Đây là kế hoạch riêng của bên kia. Muốn cùng làm, hai bên lập một kế hoạch chung.',
  en: 'This plan is the other side’s own. To plan together, make a joint plan.'
};

export function refuseUnlessPlanned(
  world: World,
  person: Person | undefined,
  plan: PlanRow,
  act: string
): void {
  if (!person) throw problem('not-signed-in', {});
  const verdict = plansFor(world, person, plan);
  if (!verdict.may) throw problem('not-allowed', { operation: act, reason: verdict.reason });
}
