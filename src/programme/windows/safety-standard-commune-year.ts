import { day, dayOf, yearOf } from '#basis/day.ts';
import { yearNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/** Scoring is done by 30/11 (Quyết định 510/QĐ-BCA-V05 of 2022). */
export default window({
  id: 'safety-standard-commune-year',
  label: {
    vi: 'Năm xét xã, cơ quan, doanh nghiệp, cơ sở giáo dục “An toàn về an ninh, trật tự” (16/11 – 15/11)',
    en: 'Safety-standard year of communes, agencies, enterprises and schools (16/11 to 15/11)'
  },
  reference: { law: 'Thông tư 124/2021/TT-BCA ngày 28/12/2021', mark: 'official' },
  from: day('2022-02-10'),
  cadence: 'year',
  rule: everyMonths(12, { month: 11, day: 16 }),
  name: yearNamed,
  deadline: ({ to }) => dayOf(yearOf(to), 11, 30)
});
