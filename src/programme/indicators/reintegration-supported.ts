import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import supportAndGuidance from '#programme/records/support-and-guidance.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'reintegration-supported',
  label: { vi: 'Số người tái hòa nhập cộng đồng được giúp đỡ', en: 'Persons helped to reintegrate' },
  noun: 'người',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Số người tái hòa nhập cộng đồng được giúp đỡ về việc làm, vốn, giấy tờ trong kỳ. Chỉ là số.',
    en: 'Persons helped with work, capital or papers on their return. A number only.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'người tái hòa nhập cộng đồng được giúp đỡ',
    'người chấp hành xong án phạt tù',
    'người tái hòa nhập cộng đồng',
    'người mãn hạn tù',
    'người hoàn lương'
  ],
  proseCode: 'reintegration_supported',
  definitions: [counts(supportAndGuidance, { from: day('2013-08-01'), sum: 'reintegrated' })],
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
      expect: 2
    })
  ]
});
