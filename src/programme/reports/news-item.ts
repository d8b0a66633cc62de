import type { Block } from '#engine/documents/block.ts';
import * as write from '#engine/documents/write.ts';
import type { Commission } from '#engine/reports/report.ts';
import { lowerFirst } from '../mastheads/place-words.ts';
import { periodicReport } from './periodic/periodic-report.ts';
import { spanWords } from './periodic/span-words.ts';
import { information, models } from './sections/grassroots.ts';
import { movement, outreach } from './sections/information.ts';
import { festival, recognition } from './sections/occasions.ts';

/** For a commune's website: the same figures in few words, without tables. */
export default periodicReport({
  id: 'news-item',
  label: { vi: 'Tin ngắn cho trang thông tin', en: 'Short news item' },
  words: {
    vi: 'Vài đoạn tin về kết quả trong kỳ để đăng trên trang thông tin của xã, phường.',
    en: 'A few paragraphs on what was done, for the website of the commune.'
  },
  reference: 'Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  windows: [],
  type: 'thong-bao',
  subject: ({ unit }) => `Kết quả phong trào Toàn dân bảo vệ an ninh Tổ quốc tại ${lowerFirst(unit.name)}`,
  opening: newsOpening,
  isUntitled: true,
  parts: [outreach, movement, models, information, festival, recognition],
  tables: { columns: [] }
});

function newsOpening({ unit, period }: Commission): readonly Block[] {
  return [
    write.paragraph`Trong thời gian ${spanWords(period)}, Công an, Mặt trận Tổ quốc và nhân dân ${lowerFirst(unit.name)} tiếp tục thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc, đạt một số kết quả.`
  ];
}
