import { day, dayOf, monthOf, yearOf } from '#basis/day.ts';
import { quarterNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/**
 * From the 15th of the month before the quarter to the 14th of its last month. The deadline (Điều 13) is that of ministries and provinces;
 * lower levels have the day their own regime sets, at least one working day after closing.
 */
export default window({
  id: 'state-quarter',
  label: { vi: 'Quý báo cáo hành chính (15 – 14)', en: 'State reporting quarter (15th to 14th)' },
  reference: {
    law: 'Nghị định 09/2019/NĐ-CP ngày 24/01/2019',
    article: 'Điều 12',
    mark: 'commentary'
  },
  from: day('2019-03-12'),
  cadence: 'quarter',
  rule: everyMonths(3, { month: 12, day: 15 }),
  name: quarterNamed,
  deadline: ({ to }) => dayOf(yearOf(to), monthOf(to), 25)
});
