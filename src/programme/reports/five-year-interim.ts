import { allParts } from './periodic/all-parts.ts';
import { assessmentDivisions, resultsDivision } from './periodic/frames.ts';
import { drawnColumns, headlineColumns } from './periodic/headline-columns.ts';
import { periodicReport } from './periodic/periodic-report.ts';

export default periodicReport({
  id: 'five-year-interim',
  label: { vi: 'Báo cáo sơ kết 5 năm', en: 'Five-year interim review' },
  words: {
    vi: 'Sơ kết 5 năm thực hiện chương trình phối hợp, kèm phụ lục theo năm và theo địa bàn.',
    en: 'Five years of the coordination programme, with appendices by year and by place.'
  },
  reference: 'Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  windows: [],
  subject: () =>
    'Sơ kết 5 năm thực hiện Chương trình phối hợp về đẩy mạnh phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  parts: allParts,
  tables: { columns: headlineColumns, months: 12, drawn: drawnColumns },
  opening: resultsDivision,
  closing: assessmentDivisions
});
