import { allParts } from './periodic/all-parts.ts';
import { nextSteps } from './periodic/frames.ts';
import { headlineColumns } from './periodic/headline-columns.ts';
import { periodicReport } from './periodic/periodic-report.ts';

export default periodicReport({
  id: 'month',
  label: { vi: 'Báo cáo tháng', en: 'Monthly report' },
  words: {
    vi: 'Kết quả trong tháng, so với cùng kỳ năm trước, kèm phụ lục theo địa bàn.',
    en: 'What was done in a month, compared with a year before, with an appendix by place.'
  },
  reference: 'Nghị định 09/2019/NĐ-CP, Điều 4, Điều 12',
  windows: ['state-month', 'calendar-month'],
  subject: () => 'Kết quả thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc trong tháng',
  parts: allParts,
  compares: 'with-year-before',
  tables: { columns: headlineColumns },
  closing: nextSteps
});
