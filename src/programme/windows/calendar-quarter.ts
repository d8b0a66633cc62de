import { day } from '#basis/day.ts';
import { quarterNamed } from '#engine/windows/naming.ts';
import { everyMonths } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

export default window({
  id: 'calendar-quarter',
  label: { vi: 'Quý dương lịch', en: 'Calendar quarter' },
  reference: { law: 'Dương lịch', mark: 'calendar' },
  from: day('1900-01-01'),
  cadence: 'quarter',
  rule: everyMonths(3, { month: 1, day: 1 }),
  name: quarterNamed
});
