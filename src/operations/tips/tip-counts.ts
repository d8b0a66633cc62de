import { type Day, dayBefore, dayOf } from '#basis/day.ts';
import { period } from '#basis/period.ts';
import { suppress } from '#engine/suppression/suppress.ts';
import type { Told } from '#engine/suppression/count-table.ts';
import { tipFields } from '#programme/tips/fields.ts';
import { readTipCounts, type TipCount } from '#vault/tip-counts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { getUnit } from '../units/get-unit.ts';
import { boxAbove } from './box-units.ts';

/** Fewer than this are not told, and nothing from which they could be reckoned. */
const FLOOR = 3;

/** Tips closed in a quarter, as everybody may read them. */
export interface ToldCounts {
  readonly quarter: number;
  readonly from: Day;
  readonly to: Day;
  readonly byField: readonly { readonly field: string; readonly count: Told }[];
  readonly total: Told;
}

export default operation({
  id: 'tip-counts',
  label: { vi: 'Số tin báo đã giải quyết', en: 'Tips closed' },
  words: {
    vi: 'Số tin đã kết thúc theo lĩnh vực, từng quý đã xong; số dưới 3, và số suy ra được số dưới 3, không nêu.',
    en: 'Tips closed by field, for each finished quarter; counts below 3 are withheld, and those that would tell them.'
  },
  input: v.object({
    unit: v.string(),
    year: v.pipe(v.number(), v.integer(), v.minValue(2020), v.maxValue(2200))
  }),
  positional: ['unit'],
  right: 'anybody',
  writes: false,
  keptIn: 'vault',
  run: async ({ unit, year }, { sql, world }) => {
    const own = getUnit(world.territory, unit, world.today).id;
    const whole = boxAbove(world, own)?.id ?? own;
    const boxes = [whole, ...world.territory.communesOn(whole, world.today).map(({ id }) => id)];
    const counts = await readTipCounts(sql, boxes, period(dayOf(year, 1, 1), dayOf(year, 12, 31)));
    return {
      unit: own,
      quarters: [1, 2, 3, 4].flatMap((quarter) => told(counts, own, spanOf(year, quarter), world.today))
    };
  }
});

interface Span {
  readonly quarter: number;
  readonly from: Day;
  readonly to: Day;
}

function spanOf(year: number, quarter: number): Span {
  const first = quarter * 3 - 2;
  return { quarter, from: dayOf(year, first, 1), to: dayBefore(dayOf(year, first + 3, 1)) };
}

/**
 * One table for all boxes of a province, withheld together: a commune's row could otherwise be reckoned from its
 * neighbours'. A quarter is told once it is over and never changes, so that two readings tell nothing either.
 */
function told(
  counts: readonly TipCount[],
  unit: string,
  { quarter, from, to }: Span,
  today: Day
): readonly ToldCounts[] {
  if (to >= today) return [];
  const within = counts.filter(({ month }) => month >= from && month <= to);
  const boxes = [...new Set([unit, ...within.map((one) => one.unit)])];
  const cells = boxes.map((box) =>
    tipFields.map(({ id }) =>
      within.filter((one) => one.unit === box && one.field === id).reduce((sum, { count }) => sum + count, 0)
    )
  );
  const table = suppress({ cells, published: { rows: true, columns: false, grand: false } }, FLOOR);
  const row = table.cells[0] ?? [];
  return [
    {
      quarter,
      from,
      to,
      byField: tipFields.map(({ id }, at) => ({ field: id, count: row[at] ?? 0 })),
      total: table.rows?.[0] ?? 0
    }
  ];
}
