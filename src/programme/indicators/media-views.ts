import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import mediaItem from '#programme/records/media-item.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'media-views',
  label: { vi: 'Lượt xem, tương tác', en: 'Views and interactions' },
  noun: 'lượt',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Số do nền tảng đếm cho các tin, bài; không phải số người.',
    en: 'What platforms count for the items; not persons.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['lượt xem, tương tác', 'lượt tương tác', 'lượt tiếp cận', 'lượt truy cập', 'lượt xem'],
  proseCode: 'media_items',
  definitions: [counts(mediaItem, { from: day('2013-08-01'), sum: 'views' })],
  examples: [
    inYear(2023, {
      title: 'The views of two records',
      given: [
        held(mediaItem, '2023-03-02', { title: 'Tháng 3', items: { 'social-network': 7 }, views: 900 }),
        held(mediaItem, '2023-04-02', { title: 'Tháng 4', items: { 'social-network': 1 }, views: 100 })
      ],
      expect: 1000
    })
  ]
});
