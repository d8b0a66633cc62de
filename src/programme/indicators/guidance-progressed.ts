import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import supportAndGuidance from '#programme/records/support-and-guidance.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'guidance-progressed',
  label: { vi: 'Số người tiến bộ, đưa ra khỏi diện', en: 'Persons who made progress and left guidance' },
  noun: 'người',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Số người tiến bộ, được đưa ra khỏi diện quản lý, giáo dục trong kỳ. Chỉ là số.',
    en: 'Persons who made progress and left guidance in the period. A number only.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'người tiến bộ, đưa ra khỏi diện',
    'đưa ra khỏi diện quản lý',
    'người lầm lỗi tiến bộ',
    'đối tượng tiến bộ'
  ],
  proseCode: 'offenders_educated',
  definitions: [counts(supportAndGuidance, { from: day('2013-08-01'), sum: 'progressed' })],
  examples: [
    inYear(2023, {
      title: 'One number of a typed paper',
      given: [
        held(supportAndGuidance, '2023-06-30', {
          takenOn: 4,
          progressed: 3,
          reintegrated: 2,
          youthReformed: 1
        })
      ],
      expect: 3
    })
  ]
});
