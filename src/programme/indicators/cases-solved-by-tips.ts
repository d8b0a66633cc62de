import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import enforcementResult from '#programme/records/enforcement-result.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'cases-solved-by-tips',
  label: { vi: 'Số vụ việc khám phá nhờ tin của nhân dân', en: 'Cases solved thanks to tips' },
  noun: 'vụ',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Vụ việc khám phá nhờ tin của nhân dân, theo văn bản của Công an.',
    en: 'Cases solved thanks to people’s tips, as a police paper says.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; báo cáo của Công an cấp có thẩm quyền',
  phrases: [
    'vụ việc khám phá từ nguồn tin của nhân dân',
    'vụ việc được giải quyết từ nguồn tin',
    'vụ khám phá nhờ tin của nhân dân',
    'giúp lực lượng Công an khám phá',
    'vụ việc do quần chúng cung cấp'
  ],
  proseCode: 'cases_solved',
  definitions: [counts(enforcementResult, { from: day('2013-08-01'), sum: 'casesSolved' })],
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
      expect: 3
    })
  ]
});
