import { day } from '#basis/day.ts';
import { period } from '#basis/period.ts';
import { daysOf } from '#engine/windows/naming.ts';
import { once } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/** The programme says 2023–2033; its last day is inferred from the day it was signed. */
const TERM = period(day('2023-10-17'), day('2033-10-16'));

export default window({
  id: 'programme-07',
  label: { vi: 'Chương trình phối hợp số 07 (2023–2033)', en: 'Programme 07 (2023–2033)' },
  reference: { law: 'Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17/10/2023', mark: 'official' },
  from: TERM.from,
  until: TERM.to,
  cadence: 'programme',
  rule: once(TERM),
  name: (of) => {
    const { vi, en } = daysOf(of);
    return { vi: `Chương trình phối hợp số 07 (${vi})`, en: `Programme 07 (${en})` };
  }
});
