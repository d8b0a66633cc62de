import { readReportedTotals } from '#store/figures/reported-totals.ts';
import { vietnamDay } from '#basis/day.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { getUnit } from '../units/get-unit.ts';
import { getIndicator } from './question-input.ts';

export default operation({
  id: 'reported-totals',
  label: { vi: 'Số theo báo cáo giấy', en: 'Totals from paper reports' },
  words: {
    vi: 'Những con số chỉ biết qua văn bản của một chỉ tiêu và một địa bàn, cho mọi kỳ, kèm nguồn.',
    en: 'Totals known only from paper, of one indicator and unit, whatever the period, with their sources.'
  },
  input: v.object({ indicator: v.string(), unit: v.string() }),
  positional: ['indicator', 'unit'],
  right: 'read-figures',
  writes: false,
  run: async ({ indicator, unit }, { sql, world, now }) => {
    const { id } = getUnit(world.territory, unit, vietnamDay(now.getTime()));
    const totals = await readReportedTotals(sql, [id], [getIndicator(indicator).id]);
    return totals.toSorted((a, b) => (a.period.to < b.period.to ? 1 : -1));
  },
  print: (totals) =>
    totals
      .map(
        ({ period, bound, value, source }) => `${period.from} – ${period.to}  ${bound} ${value}  ${source}`
      )
      .join('\n')
});
