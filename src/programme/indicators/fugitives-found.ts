import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import enforcementResult from '#programme/records/enforcement-result.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'fugitives-found',
  label: {
    vi: 'Số đối tượng truy nã bắt, vận động đầu thú',
    en: 'Fugitives found or persuaded to surrender'
  },
  noun: 'đối tượng',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Số đối tượng truy nã bắt được hoặc vận động ra đầu thú. Chỉ là số.',
    en: 'Fugitives arrested or persuaded to surrender. A number only.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; báo cáo của Công an cấp có thẩm quyền',
  phrases: ['đối tượng truy nã ra đầu thú', 'đối tượng ra đầu thú', 'đối tượng truy nã', 'vận động đầu thú'],
  proseCode: 'fugitives_handled',
  definitions: [counts(enforcementResult, { from: day('2013-08-01'), sum: 'fugitives' })],
  examples: [
    inYear(2023, {
      title: 'One number of a typed paper',
      given: [
        held(enforcementResult, '2023-03-31', {
          casesSolved: 3,
          fugitives: 1,
          summoned: 14,
          publicReviews: 2,
          communityEducation: 5
        })
      ],
      expect: 1
    })
  ]
});
