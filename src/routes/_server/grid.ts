import { earlier } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { Part } from '#engine/records/sides.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import figures from '#operations/figures/figures.ts';
import type { World } from '#operations/world.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act } from './act.ts';

export interface GridAsked {
  readonly indicators: readonly Indicator[];
  readonly unit: string;
  readonly periods: readonly Period[];
  readonly map: MapReading;
  readonly part?: Part | undefined;
}

/** For each indicator as many figures as there are periods, in their order. */
export async function askGrid(
  event: RequestEvent,
  { today }: World,
  { indicators, unit, periods, map, part }: GridAsked
): Promise<ReadonlyMap<string, readonly Figure[]>> {
  const stocks = indicators.filter((one) => one.nature === 'stock').map((one) => one.id);
  const others = indicators.filter((one) => one.nature !== 'stock').map((one) => one.id);
  // What stands at the end of a period that still runs is what stands today.
  const untilNow = periods.map(({ from, to }) => ({ from: earlier(from, today), to: earlier(to, today) }));
  const ask = async (ids: readonly string[], over: readonly Period[]): Promise<readonly Figure[]> =>
    ids.length === 0 ? [] : act(event, figures, { indicators: ids, units: [unit], periods: over, map, part });
  const lists = await Promise.all([ask(others, periods), ask(stocks, untilNow)]);
  return Map.groupBy(lists.flat(), (figure) => figure.indicator);
}
