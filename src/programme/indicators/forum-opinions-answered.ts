import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'forum-opinions-answered',
  label: { vi: 'Số ý kiến trả lời tại diễn đàn', en: 'Opinions answered in the room' },
  noun: 'ý kiến',
  nature: 'flow',
  theme: 'outreach',
  words: { vi: 'Ý kiến được trả lời ngay tại diễn đàn.', en: 'Opinions answered at the forum itself.' },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'ý kiến được giải đáp tại diễn đàn',
    'ý kiến được giải đáp trực tiếp',
    'ý kiến được trả lời trực tiếp',
    'ý kiến được trả lời tại chỗ',
    'ý kiến đã giải đáp'
  ],
  proseCode: 'other',
  definitions: [counts(listeningForum, { from: day('2013-08-01'), sum: 'answeredInRoom' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two forums, and one without any',
      given: [
        held(listeningForum, '2023-03-02', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          opinions: { request: 50 },
          answeredInRoom: 40
        }),
        held(listeningForum, '2023-05-09', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          opinions: { request: 50 },
          answeredInRoom: 35
        }),
        held(listeningForum, '2023-06-09', { title: 'Công an lắng nghe ý kiến nhân dân', level: 'commune' })
      ],
      expect: 75
    })
  ]
});
