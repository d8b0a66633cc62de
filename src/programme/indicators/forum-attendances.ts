import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'forum-attendances',
  label: { vi: 'Lượt người dự diễn đàn', en: 'Attendances at listening forums' },
  noun: 'lượt người',
  nature: 'flow',
  theme: 'outreach',
  words: { vi: 'Một lượt là một người dự một diễn đàn.', en: 'One person at one forum.' },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'lượt người tham gia diễn đàn',
    'lượt người tham dự diễn đàn',
    'lượt người dự diễn đàn',
    'đại biểu dự diễn đàn'
  ],
  proseCode: 'event_attendance',
  definitions: [counts(listeningForum, { from: day('2013-08-01'), sum: 'attendances' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two forums, and one without any',
      given: [
        held(listeningForum, '2023-03-02', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          attendances: 40
        }),
        held(listeningForum, '2023-05-09', {
          title: 'Công an lắng nghe ý kiến nhân dân',
          level: 'commune',
          attendances: 35
        }),
        held(listeningForum, '2023-06-09', { title: 'Công an lắng nghe ý kiến nhân dân', level: 'commune' })
      ],
      expect: 75
    })
  ]
});
