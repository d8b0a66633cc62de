import { day } from '#basis/day.ts';
import { halfNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

export default window({
  id: 'calendar-half',
  label: { vi: '6 tháng dương lịch', en: 'Calendar half-year' },
  reference: { law: 'Dương lịch', mark: 'calendar' },
  from: day('1900-01-01'),
  cadence: 'half-year',
  rule: everyMonths(6, { month: 1, day: 1 }),
  name: halfNamed
});
