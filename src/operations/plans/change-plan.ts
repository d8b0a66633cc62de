import { problem } from '#basis/problem.ts';
import { parseItem } from '#engine/planning/parse-item.ts';
import type { ItemContent, PlanEntry, PlannedItem } from '#engine/planning/plan.ts';
import { addPlanEntry } from '#store/plans/plan-rows.ts';
import type { Context } from '../context.ts';
import { writtenBy } from '../recording/written.ts';
import { getPlan, refuseUnlessPlanned, type WholePlan } from './plan-access.ts';
import { planningRules } from './planning-rules.ts';

type Act =
  Extract<PlanEntry, { item: string }> extends infer Of
    ? Of extends PlanEntry
      ? Pick<Of, Extract<keyof Of, 'act' | 'item' | 'content' | 'note'>>
      : never
    : never;

/** Writes what happens to an item of a plan; sending the same id again changes nothing. */
export async function changePlan(
  context: Context,
  { id, plan: of }: { readonly id: string; readonly plan: string },
  decide: (whole: WholePlan) => Act
): Promise<{ readonly plan: string; readonly item: string; readonly known: boolean }> {
  const whole = await getPlan(context, of);
  const known = whole.entries.find((entry) => entry.id === id);
  if (known) return { plan: of, item: 'item' in known ? known.item : '', known: true };
  const act = decide(whole);
  refuseUnlessPlanned(context.world, context.person, whole.plan, `${act.act}-item`);
  const isNew = await addPlanEntry(context.sql, { id, plan: of, ...writtenBy(context), ...act } as PlanEntry);
  return { plan: of, item: act.item, known: !isNew };
}

/** An item that is still planned. */
export function getOpenItem({ items, plan }: WholePlan, id: string): PlannedItem {
  const item = items.find((one) => one.id === id);
  if (!item || item.isDropped) throw problem('no-such-planned-item', { id, plan: plan.id });
  return item;
}

export function parsedItem(raw: Readonly<Record<string, unknown>>, kind: string, year: number): ItemContent {
  const parsed = parseItem(raw, planningRules(kind, year));
  if ('problems' in parsed) throw problem('input-refused', { fields: parsed.problems });
  return parsed.content;
}
