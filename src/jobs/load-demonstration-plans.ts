import type { Person } from '#engine/rights/role.ts';
import { coveredBy } from '#operations/issuing/report-access.ts';
import type { World } from '#operations/world.ts';
import { roles } from '#programme/catalogue.ts';
import { accounts } from '#programme/demonstration/accounts.ts';
import type { DemonstrationPlan } from '#programme/demonstration/plans.ts';
import { addPlanEntry, insertPlan } from '#store/plans/plan-rows.ts';
import type { ISql } from 'postgres';

/** Writes the plans of the demonstration. Within the caller's transaction. */
export async function loadDemonstrationPlans(
  sql: ISql,
  world: World,
  plans: readonly DemonstrationPlan[]
): Promise<void> {
  for (const { entries, ...plan } of plans) {
    await insertPlan(sql, { ...plan, demonstration: true }, coveredBy(world, writer(plan.unit), plan.unit));
    for (const entry of entries) await addPlanEntry(sql, entry);
  }
}

function writer(unit: string): Person {
  const account = accounts.find((one) => one.unit === unit);
  const role = roles.get(account?.role ?? '');
  if (!account || !role) throw new Error(`the demonstration has no account in ${unit}`);
  return { ...account, role };
}
