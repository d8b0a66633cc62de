import { day } from '#basis/day.ts';
import { monthNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

export default window({
  id: 'calendar-month',
  label: { vi: 'Tháng dương lịch', en: 'Calendar month' },
  reference: { law: 'Dương lịch', mark: 'calendar' },
  from: day('1900-01-01'),
  cadence: 'month',
  rule: everyMonths(1, { month: 1, day: 1 }),
  name: monthNamed
});
