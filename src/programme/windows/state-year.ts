import { day, dayOf, monthOf, yearOf } from '#basis/day.ts';
import { yearNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/**
 * From 15/12 of the year before to 14/12. The deadline (Điều 13) is that of ministries and provinces;
 * lower levels have the day their own regime sets, at least one working day after closing.
 */
export default window({
  id: 'state-year',
  label: { vi: 'Năm báo cáo hành chính (15/12 – 14/12)', en: 'State reporting year (15/12 to 14/12)' },
  reference: {
    law: 'Nghị định 09/2019/NĐ-CP ngày 24/01/2019',
    article: 'Điều 12',
    mark: 'commentary'
  },
  from: day('2019-03-12'),
  cadence: 'year',
  rule: everyMonths(12, { month: 12, day: 15 }),
  name: yearNamed,
  deadline: ({ to }) => dayOf(yearOf(to), monthOf(to), 25)
});
