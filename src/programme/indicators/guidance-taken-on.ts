import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import supportAndGuidance from '#programme/records/support-and-guidance.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'guidance-taken-on',
  label: { vi: 'Số người nhận cảm hóa, giáo dục trong kỳ', en: 'Persons taken under guidance in the period' },
  noun: 'người',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Số người bắt đầu được nhận cảm hóa, giáo dục, giúp đỡ trong kỳ. Số đang nhận tại một ngày là chỉ tiêu khác.',
    en: 'Persons newly taken under guidance in the period. Those under guidance on a day are another figure.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'người nhận cảm hóa, giáo dục, giúp đỡ',
    'người lầm lỗi được nhận cảm hóa',
    'nhận cảm hóa, giáo dục'
  ],
  proseCode: 'offenders_educated',
  definitions: [counts(supportAndGuidance, { from: day('2013-08-01'), sum: 'takenOn' })],
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
      expect: 4
    })
  ]
});
