import { day } from '#basis/day.ts';
import { yearNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/** The circular says from 31/10 to 31/10; the shared day is counted once, in the year it closes. */
export default window({
  id: 'safety-standard-residential-year-2012',
  label: {
    vi: 'Năm xét khu dân cư “An toàn về an ninh, trật tự” theo quy định cũ (đến 31/10)',
    en: 'Earlier safety-standard year of residential areas (to 31/10)'
  },
  reference: { law: 'Thông tư 23/2012/TT-BCA ngày 27/4/2012', mark: 'commentary' },
  from: day('2012-06-18'),
  until: day('2022-02-09'),
  cadence: 'year',
  rule: everyMonths(12, { month: 11, day: 1 }),
  name: yearNamed
});
