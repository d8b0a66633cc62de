import { day, yearOf } from '#basis/day.ts';
import { daysOf } from '#engine/windows/naming.ts';
import { everyYearFrom } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/**
 * The days on which localities hold the Festival Day of 19/8; outside them there is no season. Provinces
 * may set other days. The day itself is the festival by Quyết định 521/QĐ-TTg of 13/6/2005.
 */
export default window({
  id: 'festival-season',
  label: {
    vi: 'Mùa Ngày hội Toàn dân bảo vệ an ninh Tổ quốc (1/7 – 19/8)',
    en: 'Festival Day season (1/7 to 19/8)'
  },
  reference: {
    law: 'Quyết định 521/QĐ-TTg ngày 13/6/2005 và kế hoạch hằng năm của Ban Chỉ đạo',
    mark: 'official'
  },
  from: day('2005-06-13'),
  cadence: 'year',
  seasonal: true,
  rule: everyYearFrom(7, 1, { month: 8, day: 19 }),
  name: (of) => {
    const { vi, en } = daysOf(of);
    return {
      vi: `Ngày hội 19/8 năm ${yearOf(of.to)} (${vi})`,
      en: `Festival Day ${yearOf(of.to)} (${en})`
    };
  }
});
