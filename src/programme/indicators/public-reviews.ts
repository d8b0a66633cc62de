import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import enforcementResult from '#programme/records/enforcement-result.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'public-reviews',
  label: { vi: 'Số đối tượng đưa ra kiểm điểm trước dân', en: 'Public reviews before residents' },
  noun: 'đối tượng',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Số đối tượng đưa ra kiểm điểm trước nhân dân. Chỉ là số.',
    en: 'Persons reviewed before residents. A number only.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; báo cáo của Công an cấp có thẩm quyền',
  phrases: [
    'đối tượng đưa ra kiểm điểm trước dân',
    'đối tượng kiểm điểm trước nhân dân',
    'kiểm điểm trước dân'
  ],
  proseCode: 'public_reviews',
  definitions: [counts(enforcementResult, { from: day('2013-08-01'), sum: 'publicReviews' })],
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
      expect: 2
    })
  ]
});
