import { currentParts } from './periodic/all-parts.ts';
import { nextSteps } from './periodic/frames.ts';
import { headlineColumns } from './periodic/headline-columns.ts';
import { periodicReport } from './periodic/periodic-report.ts';

export default periodicReport({
  id: 'week',
  label: { vi: 'Báo cáo tuần', en: 'Weekly report' },
  words: {
    vi: 'Kết quả trong tuần, so với tuần trước, kèm phụ lục theo địa bàn.',
    en: 'What was done in a week, compared with the week before, with an appendix by place.'
  },
  reference: 'Thông tư 58/2009/TT-BCA(C11), Điều 8 (tuần thứ Năm – thứ Tư)',
  windows: ['police-week', 'calendar-week'],
  subject: () => 'Kết quả thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc trong tuần',
  parts: currentParts,
  compares: 'with-week-before',
  tables: { columns: headlineColumns },
  closing: nextSteps
});
