import { day } from '#basis/day.ts';
import { yearNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

export default window({
  id: 'core-force-year',
  label: {
    vi: 'Năm xếp loại Tổ bảo vệ an ninh, trật tự (15/11 – 14/11)',
    en: 'Rating year of protection teams (15/11 to 14/11)'
  },
  reference: { law: 'Hướng dẫn 01/HD-BCA-V05 năm 2026', mark: 'press' },
  from: day('2026-01-01'),
  cadence: 'year',
  rule: everyMonths(12, { month: 11, day: 15 }),
  name: yearNamed
});
