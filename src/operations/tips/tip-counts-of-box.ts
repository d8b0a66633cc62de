import { problem } from '#basis/problem.ts';
import { dayOf } from '#basis/day.ts';
import { period } from '#basis/period.ts';
import { readTipCounts } from '#vault/tip-counts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'tip-counts-of-box',
  label: { vi: 'Số đếm của hòm thư mình', en: 'Counts of one’s box' },
  words: {
    vi: 'Số tin đã kết thúc theo tháng, lĩnh vực và kết quả, của hòm thư đơn vị mình; chỉ người nhận tin xem.',
    en: 'Tips closed by month, field and outcome, of the box of the own unit; for its receivers only.'
  },
  input: v.object({ year: v.pipe(v.number(), v.integer(), v.minValue(2020), v.maxValue(2200)) }),
  right: 'receive-tips',
  writes: false,
  keptIn: 'vault',
  run: async ({ year }, { sql, person }) => {
    if (!person) throw problem('not-signed-in', {});
    const counts = await readTipCounts(sql, [person.unit], period(dayOf(year, 1, 1), dayOf(year, 12, 31)));
    return { unit: person.unit, counts };
  }
});
