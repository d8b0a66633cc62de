import { allParts } from './periodic/all-parts.ts';
import { assessmentDivisions, resultsDivision } from './periodic/frames.ts';
import { drawnColumns, headlineColumns } from './periodic/headline-columns.ts';
import { periodicReport } from './periodic/periodic-report.ts';

export default periodicReport({
  id: 'year',
  label: { vi: 'Báo cáo năm', en: 'Annual report' },
  words: {
    vi: 'Kết quả cả năm, so với năm trước, kèm phụ lục theo tháng và theo địa bàn.',
    en: 'What was done in a year, compared with the year before, with appendices by month and by place.'
  },
  reference: 'Nghị định 09/2019/NĐ-CP, Điều 4, Điều 12',
  windows: ['state-year', 'calendar-year'],
  subject: () => 'Kết quả thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc trong năm',
  parts: allParts,
  compares: 'with-year-before',
  tables: { columns: headlineColumns, months: 1, drawn: drawnColumns },
  opening: resultsDivision,
  closing: assessmentDivisions
});
