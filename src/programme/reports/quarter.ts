import { allParts } from './periodic/all-parts.ts';
import { assessmentDivisions, resultsDivision } from './periodic/frames.ts';
import { drawnColumns, headlineColumns } from './periodic/headline-columns.ts';
import { periodicReport } from './periodic/periodic-report.ts';

export default periodicReport({
  id: 'quarter',
  label: { vi: 'Báo cáo quý', en: 'Quarterly report' },
  words: {
    vi: 'Kết quả trong quý, so với cùng kỳ năm trước, kèm phụ lục theo tháng và theo địa bàn.',
    en: 'What was done in a quarter, compared with a year before, with appendices by month and by place.'
  },
  reference: 'Nghị định 09/2019/NĐ-CP, Điều 4, Điều 12',
  windows: ['state-quarter', 'calendar-quarter'],
  subject: () => 'Kết quả thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc trong quý',
  parts: allParts,
  compares: 'with-year-before',
  tables: { columns: headlineColumns, months: 1, drawn: drawnColumns },
  opening: resultsDivision,
  closing: assessmentDivisions
});
