import { day } from '#basis/day.ts';
import { yearNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

export default window({
  id: 'calendar-year',
  label: { vi: 'Năm dương lịch', en: 'Calendar year' },
  reference: { law: 'Dương lịch', mark: 'calendar' },
  from: day('1900-01-01'),
  cadence: 'year',
  rule: everyMonths(12, { month: 1, day: 1 }),
  name: yearNamed
});
