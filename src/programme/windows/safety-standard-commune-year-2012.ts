import { day } from '#basis/day.ts';
import { yearNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/**
 * The circular says from 30/11 to 30/11; the shared day is counted once, in the year it closes.
 * Schools were judged by school year and are not covered.
 */
export default window({
  id: 'safety-standard-commune-year-2012',
  label: {
    vi: 'Năm xét xã, cơ quan, doanh nghiệp “An toàn về an ninh, trật tự” theo quy định cũ (đến 30/11)',
    en: 'Earlier safety-standard year of communes, agencies and enterprises (to 30/11)'
  },
  reference: { law: 'Thông tư 23/2012/TT-BCA ngày 27/4/2012', mark: 'commentary' },
  from: day('2012-06-18'),
  until: day('2022-02-09'),
  cadence: 'year',
  rule: everyMonths(12, { month: 12, day: 1 }),
  name: yearNamed
});
