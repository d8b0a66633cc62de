import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import reviewConference from '#programme/records/review-conference.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'review-attendances',
  label: { vi: 'Lượt người dự hội nghị sơ kết, tổng kết', en: 'Attendances at review conferences' },
  noun: 'lượt người',
  nature: 'flow',
  theme: 'recognition',
  words: { vi: 'Một lượt là một người dự một hội nghị.', en: 'One person at one conference.' },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['lượt đại biểu tham dự hội nghị', 'đại biểu dự hội nghị', 'đại biểu tham dự'],
  proseCode: 'event_attendance',
  definitions: [counts(reviewConference, { from: day('2013-08-01'), sum: 'attendances' })],
  examples: [
    inYear(2023, {
      title: 'One conference',
      given: [
        held(reviewConference, '2023-07-11', {
          title: 'Hội nghị về Chương trình phối hợp số 09',
          level: 'district',
          stage: 'final',
          attendances: 80
        })
      ],
      expect: 80
    })
  ]
});
