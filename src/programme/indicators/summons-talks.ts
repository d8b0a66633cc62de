import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import enforcementResult from '#programme/records/enforcement-result.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'summons-talks',
  label: { vi: 'Số lượt gọi hỏi, răn đe', en: 'Persons summoned and warned' },
  noun: 'lượt',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Một lượt gọi hỏi, răn đe, mọi lứa tuổi; khác với lượt răn đe thanh thiếu niên. Chỉ là số.',
    en: 'One summons and warning at any age; not the talks with young offenders. A number only.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; báo cáo của Công an cấp có thẩm quyền',
  phrases: [
    'lượt gọi hỏi, răn đe, giáo dục',
    'lượt đối tượng gọi hỏi, răn đe',
    'đối tượng gọi hỏi, răn đe',
    'lượt gọi hỏi, răn đe',
    'gọi hỏi răn đe'
  ],
  proseCode: 'offenders_educated',
  definitions: [counts(enforcementResult, { from: day('2013-08-01'), sum: 'summoned' })],
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
      expect: 14
    })
  ]
});
