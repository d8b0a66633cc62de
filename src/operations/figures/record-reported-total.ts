import { vietnamDay } from '#basis/day.ts';
import { problem } from '#basis/problem.ts';
import { addReportedTotal } from '#store/figures/reported-totals.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { liesWholeInArea } from '../recording/area.ts';
import { writtenBy } from '../recording/written.ts';
import { getUnit } from '../units/get-unit.ts';
import { daySchema, getIndicator } from './question-input.ts';

export default operation({
  id: 'record-reported-total',
  label: { vi: 'Ghi số theo báo cáo cũ', en: 'Record a reported total' },
  words: {
    vi: 'Ghi một con số chỉ biết qua văn bản, kèm nguồn. Số này đứng cạnh số đếm được, không cộng lẫn.',
    en: 'Records a total known only from paper, with its source. It stands beside counted figures, never in them.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    indicator: v.string(),
    unit: v.string(),
    from: daySchema,
    to: daySchema,
    value: v.pipe(v.union([v.number(), v.pipe(v.string(), v.transform(Number))]), v.finite(), v.minValue(0)),
    bound: v.optional(
      v.picklist(['exact', 'more_than', 'less_than', 'about', 'at_least', 'at_most']),
      'exact'
    ),
    /** The paper: kind, number, day, issuer. */
    source: v.pipe(v.string(), v.trim(), v.minLength(5), v.maxLength(500)),
    page: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(20)), '')
  }),
  right: 'record-reported-totals',
  writes: true,
  allow: (person, { unit, to }, { world }) =>
    liesWholeInArea(world, person, getUnit(world.territory, unit, to).id),
  subject: (input) => input.id,
  run: async ({ id, indicator, unit, from, to, value, bound, source, page }, context) => {
    const { world, sql, now } = context;
    if (from > to) throw problem('period-backwards', { from, to });
    if (to > vietnamDay(now.getTime())) throw problem('period-in-future', { to });
    const { by, at } = writtenBy(context);
    const known = { id, indicator: getIndicator(indicator).id, unit: getUnit(world.territory, unit, to).id };
    await addReportedTotal(sql, {
      ...known,
      period: { from, to },
      value,
      bound,
      source,
      page,
      at,
      by,
      demonstration: false
    });
    return { id, unit: known.unit, period: { from, to } };
  }
});
