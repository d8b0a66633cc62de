import { day, dayOf, monthOf, yearOf } from '#basis/day.ts';
import { halfNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/**
 * 15/12 to 14/6, and 15/6 to 14/12. The deadline (Điều 13) is that of ministries and provinces;
 * lower levels have the day their own regime sets, at least one working day after closing.
 */
export default window({
  id: 'state-half',
  label: { vi: '6 tháng báo cáo hành chính (15 – 14)', en: 'State reporting half-year (15th to 14th)' },
  reference: {
    law: 'Nghị định 09/2019/NĐ-CP ngày 24/01/2019',
    article: 'Điều 12',
    mark: 'commentary'
  },
  from: day('2019-03-12'),
  cadence: 'half-year',
  rule: everyMonths(6, { month: 12, day: 15 }),
  name: halfNamed,
  deadline: ({ to }) => dayOf(yearOf(to), monthOf(to), 25)
});
