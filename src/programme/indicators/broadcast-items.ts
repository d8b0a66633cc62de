import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import mediaItem from '#programme/records/media-item.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'broadcast-items',
  label: { vi: 'Số tin, bài, phóng sự phát thanh, truyền hình', en: 'Items broadcast' },
  noun: 'tin, bài',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Tin, bài, phóng sự trên đài phát thanh, truyền hình; đã nằm trong số tin, bài tuyên truyền.',
    en: 'Items on radio and television; part of all media items.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'tin, bài, phóng sự phát thanh, truyền hình',
    'tin, bài trên đài phát thanh, truyền hình',
    'chuyên mục truyền hình',
    'phóng sự truyền hình'
  ],
  proseCode: 'media_items',
  definitions: [
    counts(mediaItem, { from: day('2013-08-01'), sumOf: { field: 'items', option: 'broadcast' } })
  ],
  examples: [
    inYear(2023, {
      title: 'Only the items on air',
      given: [
        held(mediaItem, '2023-03-02', { title: 'Tháng 3', items: { broadcast: 2, 'social-network': 7 } })
      ],
      expect: 2
    })
  ]
});
