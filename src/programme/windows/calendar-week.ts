import { day } from '#basis/day.ts';
import { weekNamed } from '#engine/windows/naming.ts';
import { everyWeek } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

export default window({
  id: 'calendar-week',
  label: { vi: 'Tuần (thứ Hai – Chủ nhật)', en: 'Calendar week (Monday to Sunday)' },
  reference: { law: 'Dương lịch', mark: 'calendar' },
  from: day('1900-01-01'),
  cadence: 'week',
  rule: everyWeek(day('2024-01-01')),
  name: weekNamed
});
