import { type Day, yearOf } from '#basis/day.ts';
import { foldPlan, type PlannedItem } from '#engine/planning/plan.ts';
import type { Side } from '#engine/reports/report.ts';
import { sideOf } from '#programme/parties.ts';
import { readPlanEntries, readPlans } from '#store/plans/plan-rows.ts';
import type { Transaction } from '#store/scope.ts';

interface Asked {
  readonly unit: string;
  readonly side: Side;
  /** Last day of the span before the year that is planned. */
  readonly to: Day;
}

/** What a side has planned for the year after a span, alone or with the other side; in the order of days. */
export async function plannedAfter(
  sql: Transaction,
  { unit, side, to }: Asked
): Promise<readonly PlannedItem[]> {
  const plans = await readPlans(sql, { unit, years: [yearOf(to) + 1] });
  const own = plans.filter(({ sides }) => sides.includes(side)).map(({ id }) => id);
  const entries = await readPlanEntries(sql, own);
  return own
    .flatMap((plan) => foldPlan(entries.get(plan) ?? [], sideOf).items)
    .filter(({ isDropped }) => !isDropped)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
