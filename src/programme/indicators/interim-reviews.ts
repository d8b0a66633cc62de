import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import reviewConference from '#programme/records/review-conference.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'interim-reviews',
  label: { vi: 'Số hội nghị sơ kết', en: 'Interim reviews' },
  noun: 'hội nghị',
  nature: 'flow',
  theme: 'recognition',
  words: {
    vi: 'Hội nghị sơ kết; đã nằm trong số hội nghị sơ kết, tổng kết.',
    en: 'Interim reviews; part of all review conferences.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['hội nghị sơ kết giữa kỳ', 'hội nghị sơ kết 5 năm'],
  proseCode: 'other',
  definitions: [
    counts(reviewConference, { from: day('2013-08-01'), where: [{ field: 'stage', is: 'interim' }] })
  ],
  examples: [
    inYear(2018, {
      title: 'Interim and yearly',
      given: [
        held(reviewConference, '2018-07-11', {
          title: 'Hội nghị về Chương trình phối hợp số 09',
          level: 'district',
          stage: 'interim',
          attendances: 80
        }),
        held(reviewConference, '2018-12-11', {
          title: 'Hội nghị về Chương trình phối hợp số 09',
          level: 'district',
          stage: 'yearly',
          attendances: 80
        })
      ],
      expect: 1
    })
  ]
});
