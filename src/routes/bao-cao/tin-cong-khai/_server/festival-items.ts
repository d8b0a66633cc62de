import type { Day } from '#basis/day.ts';
import plans from '#operations/plans/plans.ts';
import showPlan from '#operations/plans/show-plan.ts';
import festivalDay from '#programme/records/festival-day.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act } from '../../../_server/act.ts';

export interface FestivalItem {
  readonly id: string;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
}

/** What the plans of a unit hold about the festival. */
export async function festivalItems(
  event: Pick<RequestEvent, 'locals' | 'getClientAddress'>,
  unit: string,
  years: readonly number[]
): Promise<readonly FestivalItem[]> {
  const listed = (await act(event, plans, { unit })).filter((one) => years.includes(one.year));
  const whole = await Promise.all(listed.map(({ id }) => act(event, showPlan, { plan: id })));
  return whole
    .flatMap(({ items }) => items)
    .filter(({ kind, standing }) => kind === festivalDay.id && standing !== 'dropped');
}
