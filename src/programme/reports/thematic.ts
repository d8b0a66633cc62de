import { lowerFirst } from '../mastheads/place-words.ts';
import { chosenReport } from './periodic/chosen-report.ts';

export default chosenReport({
  id: 'thematic',
  label: { vi: 'Báo cáo chuyên đề', en: 'Thematic report' },
  words: {
    vi: 'Báo cáo theo các chỉ tiêu tự chọn, kèm phụ lục theo thời gian và theo địa bàn.',
    en: 'A report over chosen indicators, with appendices by time and by place.'
  },
  subject: ({ unit }) =>
    `Chuyên đề về phong trào Toàn dân bảo vệ an ninh Tổ quốc của ${lowerFirst(unit.name)}`,
  isTold: true
});
