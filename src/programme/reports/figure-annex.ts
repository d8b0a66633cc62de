import { lowerFirst } from '../mastheads/place-words.ts';
import { chosenReport } from './periodic/chosen-report.ts';

export default chosenReport({
  id: 'figure-annex',
  label: { vi: 'Phụ lục số liệu', en: 'Figure annex' },
  words: {
    vi: 'Chỉ các bảng số liệu theo thời gian và theo địa bàn, để gửi kèm văn bản khác.',
    en: 'Only the tables by time and by place, to go with another document.'
  },
  subject: ({ unit }) => `Số liệu phong trào Toàn dân bảo vệ an ninh Tổ quốc của ${lowerFirst(unit.name)}`,
  isTold: false
});
