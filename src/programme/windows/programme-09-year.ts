import { day } from '#basis/day.ts';
import { period } from '#basis/period.ts';
import { programmeYearNamed } from '#engine/windows/naming.ts';
import { everyMonths, within } from '#engine/windows/rule.ts';
import { window } from '#engine/windows/window.ts';

/** Ended by the national final review of 17/10/2023, the day its successor was signed. */
const TERM = period(day('2013-08-01'), day('2023-10-16'));

export default window({
  id: 'programme-09-year',
  label: { vi: 'Năm của Chương trình phối hợp số 09', en: 'Year of programme 09' },
  reference: { law: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013', mark: 'official' },
  from: TERM.from,
  until: TERM.to,
  cadence: 'year',
  rule: within(TERM, everyMonths(12, { month: 8, day: 1 })),
  name: (of) => programmeYearNamed(of, TERM.from)
});
