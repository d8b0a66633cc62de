import { day } from '#basis/day.ts';
import { period } from '#basis/period.ts';
import { daysOf } from '#engine/windows/naming.ts';
import { once } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/** Ended by the national final review of 17/10/2023, the day its successor was signed. */
const TERM = period(day('2013-08-01'), day('2023-10-16'));

export default window({
  id: 'programme-09',
  label: { vi: 'Chương trình phối hợp số 09 (2013–2023)', en: 'Programme 09 (2013–2023)' },
  reference: { law: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013', mark: 'official' },
  from: TERM.from,
  until: TERM.to,
  cadence: 'programme',
  rule: once(TERM),
  name: (of) => {
    const { vi, en } = daysOf(of);
    return { vi: `Chương trình phối hợp số 09 (${vi})`, en: `Programme 09 (${en})` };
  }
});
