import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import mediaItem from '#programme/records/media-item.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'media-items',
  label: { vi: 'Số tin, bài tuyên truyền', en: 'Media items' },
  noun: 'tin, bài',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Tin, bài, phóng sự đăng, phát trên báo, đài, cổng thông tin và mạng xã hội; mỗi tin, bài tính một lần ở một kênh.',
    en: 'Items published in the press, on air, on portals and on social networks; each once for a channel.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'tin, bài tuyên truyền',
    'tin bài tuyên truyền',
    'tin, bài, phóng sự',
    'tin, bài, ảnh',
    'lượt tin, bài',
    'chuyên mục',
    'tin, bài',
    'phóng sự',
    'tin bài'
  ],
  proseCode: 'media_items',
  definitions: [counts(mediaItem, { from: day('2013-08-01'), total: 'items' })],
  examples: [
    inYear(2023, {
      title: 'Items on two channels',
      given: [
        held(mediaItem, '2023-03-02', { title: 'Tháng 3', items: { broadcast: 2, 'social-network': 7 } })
      ],
      expect: 9
    })
  ]
});
