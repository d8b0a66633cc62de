import type { Day } from '#basis/day.ts';
import type { Clock } from '#engine/tips/clock.ts';

/**
 * Terms for reports of crimes. They run only where a receiver has recognised a tip as such a report and handed it to
 * the investigators: the box itself is no register of reports.
 */
export const tipClocks: readonly Clock[] = [
  {
    id: 'hand-over',
    label: {
      vi: 'Chuyển cơ quan điều tra: không quá 24 giờ từ khi tiếp nhận',
      en: 'Handed to the investigators: within 24 hours of receipt'
    },
    from: 'receipt',
    term: { days: 1 },
    source: 'TTLT 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC; Thông tư 28/2020/TT-BCA',
    isProven: false
  },
  {
    id: 'hand-over-remote',
    label: {
      vi: 'Vùng sâu, vùng xa, hải đảo: không quá 48 giờ',
      en: 'In remote places and on islands: within 48 hours'
    },
    from: 'receipt',
    term: { days: 2 },
    source: 'TTLT 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC; Thông tư 28/2020/TT-BCA',
    isProven: false
  },
  {
    id: 'notice',
    label: {
      vi: 'Thông báo bằng văn bản việc tiếp nhận: 3 ngày làm việc',
      en: 'Written notice of receipt: 3 working days'
    },
    from: 'transfer',
    term: { workingDays: 3 },
    source: 'TTLT 01/2017, Điều 14',
    isProven: false
  },
  {
    id: 'verify',
    label: { vi: 'Kiểm tra, xác minh và ra quyết định: 20 ngày', en: 'Verified and decided: 20 days' },
    from: 'transfer',
    term: { days: 20 },
    source: 'Bộ luật Tố tụng hình sự 2015, Điều 147 khoản 1',
    isProven: true
  },
  {
    id: 'verify-complex',
    label: {
      vi: 'Vụ việc phức tạp: không quá 2 tháng',
      en: 'Complex cases: within 2 months'
    },
    from: 'transfer',
    term: { months: 2 },
    source: 'Bộ luật Tố tụng hình sự 2015, Điều 147 khoản 2',
    isProven: true
  }
];

/** Days off with a date of their own in the calendar; those of the lunar year are not in here, so a term may end later. */
const fixedHolidays = new Set(['01-01', '04-30', '05-01', '09-02']);

export function isFixedHoliday(day: Day): boolean {
  return fixedHolidays.has(day.slice(5));
}
