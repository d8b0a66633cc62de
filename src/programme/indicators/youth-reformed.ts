import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import supportAndGuidance from '#programme/records/support-and-guidance.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'youth-reformed',
  label: { vi: 'Số thanh niên chậm tiến được chuyển hóa', en: 'Young people who changed' },
  noun: 'người',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Số thanh niên chậm tiến được chuyển hóa trong kỳ. Chỉ là số.',
    en: 'Young people lagging behind who changed in the period. A number only.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['thanh niên chậm tiến được chuyển hóa', 'thanh niên chậm tiến tiến bộ', 'thanh niên chậm tiến'],
  proseCode: 'reintegration_supported',
  definitions: [counts(supportAndGuidance, { from: day('2013-08-01'), sum: 'youthReformed' })],
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
      expect: 1
    })
  ]
});
