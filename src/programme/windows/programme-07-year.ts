import { day } from '#basis/day.ts';
import { period } from '#basis/period.ts';
import { programmeYearNamed } from '#engine/windows/naming.ts';
import { everyMonths, within } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/** The programme says 2023–2033; its last day is inferred from the day it was signed. */
const TERM = period(day('2023-10-17'), day('2033-10-16'));

export default window({
  id: 'programme-07-year',
  label: { vi: 'Năm của Chương trình phối hợp số 07', en: 'Year of programme 07' },
  reference: { law: 'Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17/10/2023', mark: 'official' },
  from: TERM.from,
  until: TERM.to,
  cadence: 'year',
  rule: within(TERM, everyMonths(12, { month: 10, day: 17 })),
  name: (of) => programmeYearNamed(of, TERM.from)
});
