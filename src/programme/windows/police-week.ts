import { day } from '#basis/day.ts';
import { weekNamed } from '#engine/windows/naming.ts';
import { everyWeek } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/** Set for road-accident counts; police weekly reports in general follow it. */
export default window({
  id: 'police-week',
  label: { vi: 'Tuần của ngành Công an (thứ Năm – thứ Tư)', en: 'Police week (Thursday to Wednesday)' },
  reference: { law: 'Thông tư 58/2009/TT-BCA(C11) ngày 28/10/2009', article: 'Điều 8', mark: 'law' },
  from: day('2009-12-12'),
  cadence: 'week',
  rule: everyWeek(day('2024-01-04')),
  name: weekNamed
});
