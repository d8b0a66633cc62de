import { day, dayOf, monthOf, yearOf } from '#basis/day.ts';
import { monthNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/**
 * From the 15th of the month before to the 14th. The deadline (Điều 13) is that of ministries and provinces;
 * lower levels have the day their own regime sets, at least one working day after closing.
 */
export default window({
  id: 'state-month',
  label: { vi: 'Tháng báo cáo hành chính (15 – 14)', en: 'State reporting month (15th to 14th)' },
  reference: {
    law: 'Nghị định 09/2019/NĐ-CP ngày 24/01/2019',
    article: 'Điều 12',
    mark: 'commentary'
  },
  from: day('2019-03-12'),
  cadence: 'month',
  rule: everyMonths(1, { month: 12, day: 15 }),
  name: monthNamed,
  deadline: ({ to }) => dayOf(yearOf(to), monthOf(to), 25)
});
