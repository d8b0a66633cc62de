import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'feedback-forms-satisfied',
  label: { vi: 'Số phiếu đánh giá hài lòng', en: 'Feedback forms that say satisfied' },
  noun: 'phiếu',
  nature: 'flow',
  theme: 'outreach',
  words: { vi: 'Phiếu hợp lệ đánh giá hài lòng.', en: 'Valid forms that say satisfied.' },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['phiếu đánh giá hài lòng', 'ý kiến hài lòng', 'phiếu hài lòng'],
  proseCode: 'other',
  definitions: [counts(listeningForum, { from: day('2013-08-01'), sum: 'satisfied' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two forums, and one without any',
      given: [
        held(listeningForum, '2023-03-02', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          formsOut: 60,
          formsBack: 50,
          satisfied: 40
        }),
        held(listeningForum, '2023-05-09', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          formsOut: 60,
          formsBack: 50,
          satisfied: 35
        }),
        held(listeningForum, '2023-06-09', { title: 'Công an lắng nghe ý kiến nhân dân', level: 'commune' })
      ],
      expect: 75
    })
  ]
});
