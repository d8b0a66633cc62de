import type { Day } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import type { Remark } from '#engine/territory/remarks.ts';
import type { Question } from './question.ts';
import { EVER, type Placement, type Plan, plan } from './plan.ts';

/** What a question needs to know of the map. A stock is read on the map of one day, which is then given. */
export interface AreaMap {
  inSpan(unit: string, within: Period, reading: MapReading, on?: Day): InSpan;
  placement(unit: string, reading: MapReading, on?: Day): Placement;
}

export interface InSpan {
  /** That belong, in whole or in part, on some day of the span. */
  readonly communes: readonly string[];
  readonly remarks: readonly Remark[];
}

/** Figures and the lists behind them are read by the same plan, so that they cannot part. */
export function planOf(
  { indicator, unit, period: asked, reading }: Question,
  map: AreaMap
): { readonly plan: Plan; readonly remarks: readonly Remark[] } {
  const on = indicator.nature === 'stock' ? asked.to : undefined;
  const span = on === undefined ? asked : { from: EVER.from, to: on };
  const { communes, remarks } = map.inSpan(unit, span, reading, on);
  return { plan: plan(map.placement(unit, reading, on), span, communes), remarks };
}
