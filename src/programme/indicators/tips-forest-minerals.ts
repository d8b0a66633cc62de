import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import tipsReceived from '#programme/records/tips-received.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'tips-forest-minerals',
  label: {
    vi: 'Số nguồn tin có giá trị về lâm sản, khoáng sản',
    en: 'Actionable tips on forest products and minerals'
  },
  noun: 'nguồn tin',
  nature: 'flow',
  theme: 'information',
  words: {
    vi: 'Nguồn tin có giá trị về lâm sản, khoáng sản; mỗi nguồn tin chỉ ở một lĩnh vực và đã nằm trong tổng số.',
    en: 'Actionable tips on forest products and minerals; each tip is in one field only and part of the total.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'nguồn tin về khai thác lâm, khoáng sản trái phép',
    'nguồn tin về lâm sản, khoáng sản',
    'tin về khai thác khoáng sản',
    'nguồn tin về phá rừng'
  ],
  proseCode: 'tips_valuable',
  definitions: [
    counts(tipsReceived, { from: day('2013-08-01'), sumOf: { field: 'byField', option: 'forest-minerals' } })
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
      expect: 4
    })
  ]
});
