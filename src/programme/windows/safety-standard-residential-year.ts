import { day, dayOf, yearOf } from '#basis/day.ts';
import { yearNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/** Scoring of residential areas is done by 20/11 (Quyết định 510/QĐ-BCA-V05 of 2022). */
export default window({
  id: 'safety-standard-residential-year',
  label: {
    vi: 'Năm xét khu dân cư “An toàn về an ninh, trật tự” (1/11 – 31/10)',
    en: 'Safety-standard year of residential areas (1/11 to 31/10)'
  },
  reference: { law: 'Thông tư 124/2021/TT-BCA ngày 28/12/2021', mark: 'official' },
  from: day('2022-02-10'),
  cadence: 'year',
  rule: everyMonths(12, { month: 11, day: 1 }),
  name: yearNamed,
  deadline: ({ to }) => dayOf(yearOf(to), 11, 20)
});
