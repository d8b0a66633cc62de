import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'forum-opinions-passed-on',
  label: { vi: 'Số ý kiến chuyển cấp có thẩm quyền', en: 'Opinions passed on' },
  noun: 'ý kiến',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Ý kiến vượt thẩm quyền, được chuyển và trả lời bằng văn bản.',
    en: 'Opinions beyond the forum’s powers, passed on and answered in writing.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'ý kiến tiếp thu, trả lời bằng văn bản',
    'ý kiến chuyển cơ quan có thẩm quyền',
    'ý kiến được trả lời bằng văn bản',
    'ý kiến vượt thẩm quyền'
  ],
  proseCode: 'other',
  definitions: [counts(listeningForum, { from: day('2013-08-01'), sum: 'passedOn' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two forums, and one without any',
      given: [
        held(listeningForum, '2023-03-02', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          opinions: { request: 50 },
          passedOn: 40
        }),
        held(listeningForum, '2023-05-09', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          opinions: { request: 50 },
          passedOn: 35
        }),
        held(listeningForum, '2023-06-09', { title: 'Công an lắng nghe ý kiến nhân dân', level: 'commune' })
      ],
      expect: 75
    })
  ]
});
