import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import reviewConference from '#programme/records/review-conference.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'review-conferences',
  label: { vi: 'Số hội nghị sơ kết, tổng kết', en: 'Review conferences' },
  noun: 'hội nghị',
  nature: 'flow',
  theme: 'recognition',
  words: {
    vi: 'Một hội nghị sơ kết hoặc tổng kết phong trào, chương trình phối hợp. Họp giao ban, họp triển khai thì không tính.',
    en: 'One interim or final review of the movement or the programme. Routine and planning meetings do not count.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'hội nghị sơ kết, tổng kết',
    'cuộc hội nghị sơ kết',
    'hội nghị tổng kết',
    'hội nghị sơ kết',
    'hội nghị'
  ],
  proseCode: 'other',
  definitions: [counts(reviewConference, { from: day('2013-08-01') })],
  examples: [
    inYear(2023, {
      title: 'The ten-year review',
      given: [
        held(reviewConference, '2023-07-11', {
          title: 'Hội nghị về Chương trình phối hợp số 09',
          level: 'district',
          stage: 'final',
          attendances: 80
        })
      ],
      expect: 1
    })
  ]
});
