import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'feedback-forms-returned',
  label: { vi: 'Số phiếu lấy ý kiến thu về hợp lệ', en: 'Valid feedback forms returned' },
  noun: 'phiếu',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Phiếu lấy ý kiến thu về và hợp lệ; là mẫu số của tỷ lệ hài lòng.',
    en: 'Forms that came back and are valid; the denominator of the satisfaction rate.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['phiếu lấy ý kiến thu về', 'phiếu góp ý hợp lệ', 'phiếu thu về', 'phiếu hợp lệ'],
  proseCode: 'other',
  definitions: [counts(listeningForum, { from: day('2013-08-01'), sum: 'formsBack' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two forums, and one without any',
      given: [
        held(listeningForum, '2023-03-02', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          formsOut: 60,
          formsBack: 40
        }),
        held(listeningForum, '2023-05-09', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          formsOut: 60,
          formsBack: 35
        }),
        held(listeningForum, '2023-06-09', { title: 'Công an lắng nghe ý kiến nhân dân', level: 'commune' })
      ],
      expect: 75
    })
  ]
});
