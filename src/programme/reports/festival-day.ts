import festivalAttendances from '../indicators/festival-attendances.ts';
import festivalGiftValue from '../indicators/festival-gift-value.ts';
import festivalGifts from '../indicators/festival-gifts.ts';
import festivalPlaces from '../indicators/festival-places.ts';
import festivalPledges from '../indicators/festival-pledges.ts';
import { nextSteps } from './periodic/frames.ts';
import { periodicReport } from './periodic/periodic-report.ts';
import { movement, outreach } from './sections/information.ts';
import { festival, recognition } from './sections/occasions.ts';

export default periodicReport({
  id: 'festival-day',
  label: { vi: 'Báo cáo Ngày hội 19/8', en: 'Festival Day report' },
  words: {
    vi: 'Kết quả tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc, so với năm trước, kèm phụ lục theo địa bàn.',
    en: 'How the Festival Day of 19 August was held, compared with the year before, with an appendix by place.'
  },
  reference: 'Quyết định 521/QĐ-TTg ngày 13/6/2005',
  windows: ['festival-season'],
  subject: ({ period }) =>
    `Kết quả tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm ${period.to.slice(0, 4)}`,
  parts: [festival, outreach, movement, recognition],
  compares: 'with-year-before',
  tables: {
    columns: [festivalPlaces, festivalAttendances, festivalGifts, festivalGiftValue, festivalPledges]
  },
  closing: nextSteps
});
