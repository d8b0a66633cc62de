import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import tipsReceived from '#programme/records/tips-received.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'tips-received-valuable',
  label: { vi: 'Số nguồn tin có giá trị do nhân dân cung cấp', en: 'Actionable tips from citizens' },
  noun: 'nguồn tin',
  nature: 'flow',
  theme: 'information',
  words: {
    vi: 'Nguồn tin có giá trị ở mọi lĩnh vực, lấy từ một văn bản. Tin chưa đánh giá, đơn tố cáo, khiếu nại không tính. Chỉ là số: không có nội dung, không có người cung cấp.',
    en: 'Actionable tips of every field, from a paper. Tips not yet judged, denunciations and complaints do not count. A number only: neither what was said nor who said it.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'nguồn tin có giá trị về trật tự xã hội, kinh tế, ma túy, môi trường',
    'nguồn tin có giá trị liên quan đến an ninh, trật tự',
    'nguồn tin tố giác tội phạm',
    'nguồn tin báo, tố giác',
    'nguồn tin có giá trị',
    'nguồn tin quần chúng',
    'tin có giá trị',
    'nguồn tin'
  ],
  proseCode: 'tips_valuable',
  definitions: [counts(tipsReceived, { from: day('2013-08-01'), total: 'byField' })],
  examples: [
    inYear(2023, {
      title: 'All fields of a month together',
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
        }),
        held(tipsReceived, '2024-01-31', {
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
      expect: 14
    }),
    inYear(2023, {
      title: 'A withdrawn number',
      given: [
        held(
          tipsReceived,
          '2023-03-31',
          {
            byField: {
              'social-order': 3,
              economy: 1,
              drugs: 2,
              environment: 1,
              'fire-safety': 1,
              'domestic-violence': 2,
              'forest-minerals': 4
            }
          },
          { withdrawn: true }
        )
      ],
      expect: 0
    })
  ]
});
