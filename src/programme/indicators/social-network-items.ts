import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import mediaItem from '#programme/records/media-item.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'social-network-items',
  label: { vi: 'Số tin, bài trên mạng xã hội', en: 'Items posted on social networks' },
  noun: 'tin, bài',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Tin, bài đăng hoặc chia sẻ trên mạng xã hội; đã nằm trong số tin, bài tuyên truyền.',
    en: 'Items posted or shared on social networks; part of all media items.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'tin, bài đăng tải trên mạng xã hội',
    'tin, bài trên Zalo, Facebook',
    'tin, bài trên mạng xã hội',
    'bài viết trên mạng xã hội',
    'bài đăng trên Facebook',
    'lượt chia sẻ',
    'bài đăng'
  ],
  proseCode: 'media_items',
  definitions: [
    counts(mediaItem, { from: day('2013-08-01'), sumOf: { field: 'items', option: 'social-network' } })
  ],
  examples: [
    inYear(2023, {
      title: 'Only the items of social networks',
      given: [
        held(mediaItem, '2023-03-02', { title: 'Tháng 3', items: { broadcast: 2, 'social-network': 7 } })
      ],
      expect: 7
    })
  ]
});
