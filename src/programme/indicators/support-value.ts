import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import socialSupport from '#programme/records/social-support.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'support-value',
  label: { vi: 'Trị giá hỗ trợ', en: 'Value of the support' },
  noun: 'đồng',
  nature: 'flow',
  theme: 'outreach',
  words: { vi: 'Tổng trị giá hỗ trợ, bằng đồng.', en: 'The value of the support in đồng.' },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['tổng trị giá hỗ trợ', 'kinh phí hỗ trợ', 'trị giá hỗ trợ'],
  proseCode: 'support_amount',
  definitions: [counts(socialSupport, { from: day('2013-08-01'), sum: 'value' })],
  examples: [
    inYear(2023, {
      title: 'One number of a gift of houses',
      given: [
        held(socialSupport, '2023-06-30', {
          title: 'Xóa nhà tạm',
          houses: 2,
          households: 9,
          value: 50_000_000
        })
      ],
      expect: 50000000
    })
  ]
});
