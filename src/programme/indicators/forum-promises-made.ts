import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'forum-promises-made',
  label: { vi: 'Số lời hứa tại diễn đàn', en: 'Promises made at forums' },
  noun: 'lời hứa',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Việc được hứa giải quyết tại diễn đàn, có cơ quan chịu trách nhiệm và thời hạn.',
    en: 'What was promised at forums, with an office that answers for it and a day.'
  },
  reference: 'Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['lời hứa tại diễn đàn'],
  proseCode: 'other',
  definitions: [counts(listeningForum, { from: day('2013-08-01'), sum: 'promised' })],
  examples: [
    inYear(2023, {
      title: 'What two forums promised, and one that promised nothing',
      given: [
        held(listeningForum, '2023-03-02', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          opinions: { request: 9 },
          promised: 4
        }),
        held(listeningForum, '2023-05-09', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          opinions: { request: 5 },
          promised: 2
        }),
        held(listeningForum, '2023-06-09', { title: 'Công an lắng nghe ý kiến nhân dân', level: 'commune' })
      ],
      expect: 6
    })
  ]
});
