import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import enforcementResult from '#programme/records/enforcement-result.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'community-education-cases',
  label: { vi: 'Số đối tượng giáo dục tại xã', en: 'Community education measures' },
  noun: 'đối tượng',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Số đối tượng áp dụng biện pháp giáo dục tại xã, phường, thị trấn. Chỉ là số.',
    en: 'Measures of education at commune level. A number only.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; báo cáo của Công an cấp có thẩm quyền',
  phrases: [
    'đối tượng giáo dục tại xã, phường, thị trấn',
    'đối tượng giáo dục tại cộng đồng',
    'giáo dục tại xã'
  ],
  proseCode: 'offenders_educated',
  definitions: [counts(enforcementResult, { from: day('2013-08-01'), sum: 'communityEducation' })],
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
      expect: 5
    })
  ]
});
