import { currentParts } from './periodic/all-parts.ts';
import { nextSteps } from './periodic/frames.ts';
import { headlineColumns } from './periodic/headline-columns.ts';
import { periodicReport } from './periodic/periodic-report.ts';

export default periodicReport({
  id: 'week',
  label: { vi: 'Báo cáo tuần', en: 'Weekly report' },
  words: {
    vi: 'Kết quả trong tuần, so với cùng kỳ năm trước.',
    en: 'What was done in a week, compared with the same week a year before.'
  },
  reference: 'Thông tư 58/2009/TT-BCA(C11), Điều 8 (tuần thứ Năm – thứ Tư)',
  windows: ['police-week', 'calendar-week'],
  subject: () => 'kết quả thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc trong tuần',
  parts: currentParts,
  compares: false,
  tables: { columns: headlineColumns },
  closing: nextSteps
});
