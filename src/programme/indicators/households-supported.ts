import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import socialSupport from '#programme/records/social-support.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'households-supported',
  label: { vi: 'Số hộ được hỗ trợ', en: 'Households supported' },
  noun: 'hộ',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Hộ nghèo, hộ khó khăn được hỗ trợ; một hộ được hỗ trợ hai lần là hai lượt hộ.',
    en: 'Households in need that were supported; twice supported counts twice.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['hộ gia đình khó khăn được giúp đỡ', 'hộ nghèo được hỗ trợ', 'hộ được hỗ trợ'],
  proseCode: 'gifts',
  definitions: [counts(socialSupport, { from: day('2013-08-01'), sum: 'households' })],
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
      expect: 9
    })
  ]
});
