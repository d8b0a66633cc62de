import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import tipsReceived from '#programme/records/tips-received.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'tips-fire-safety',
  label: { vi: 'Số nguồn tin có giá trị về phòng cháy, chữa cháy', en: 'Actionable tips on fire safety' },
  noun: 'nguồn tin',
  nature: 'flow',
  theme: 'information',
  words: {
    vi: 'Nguồn tin có giá trị về phòng cháy, chữa cháy; mỗi nguồn tin chỉ ở một lĩnh vực và đã nằm trong tổng số.',
    en: 'Actionable tips on fire safety; each tip is in one field only and part of the total.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['nguồn tin về phòng cháy, chữa cháy', 'nguồn tin về PCCC', 'tin về PCCC'],
  proseCode: 'tips_valuable',
  definitions: [
    counts(tipsReceived, { from: day('2013-08-01'), sumOf: { field: 'byField', option: 'fire-safety' } })
  ],
  examples: [
    inYear(2023, {
      title: 'One field among seven',
      given: [
        held(tipsReceived, '2023-03-31', {
          byField: {
            'social-order': 3,
            economy: 1,
            drugs: 2,
            environment: 1,
            'fire-safety': 1,
            'domestic-violence': 2,
            'forest-minerals': 4
          }
        })
      ],
      expect: 1
    })
  ]
});
