import { allParts } from './periodic/all-parts.ts';
import { assessmentDivisions, resultsDivision } from './periodic/frames.ts';
import { drawnColumns, headlineColumns } from './periodic/headline-columns.ts';
import { periodicReport } from './periodic/periodic-report.ts';

export default periodicReport({
  id: 'half-year',
  label: { vi: 'Báo cáo 6 tháng', en: 'Half-year report' },
  words: {
    vi: 'Kết quả 6 tháng, so với cùng kỳ năm trước, kèm phụ lục theo tháng và theo địa bàn.',
    en: 'What was done in half a year, compared with a year before, with appendices by month and by place.'
  },
  reference: 'Nghị định 09/2019/NĐ-CP, Điều 4, Điều 12',
  windows: ['state-half', 'calendar-half'],
  subject: () => 'Kết quả thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc 6 tháng',
  parts: allParts,
  compares: 'with-year-before',
  tables: { columns: headlineColumns, months: 1, drawn: drawnColumns },
  opening: resultsDivision,
  closing: assessmentDivisions
});
