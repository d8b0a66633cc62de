import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'feedback-forms-sent',
  label: { vi: 'Số phiếu lấy ý kiến phát ra', en: 'Feedback forms handed out' },
  noun: 'phiếu',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Phiếu lấy ý kiến nhân dân về lực lượng Công an đã phát ra.',
    en: 'Forms on the work of the police handed out to people.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['phiếu lấy ý kiến phát ra', 'phiếu góp ý phát ra', 'phiếu phát ra'],
  proseCode: 'other',
  definitions: [counts(listeningForum, { from: day('2013-08-01'), sum: 'formsOut' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two forums, and one without any',
      given: [
        held(listeningForum, '2023-03-02', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          formsOut: 40
        }),
        held(listeningForum, '2023-05-09', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          formsOut: 35
        }),
        held(listeningForum, '2023-06-09', { title: 'Công an lắng nghe ý kiến nhân dân', level: 'commune' })
      ],
      expect: 75
    })
  ]
});
