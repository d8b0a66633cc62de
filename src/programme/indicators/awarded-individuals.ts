import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import awardDecision from '#programme/records/award-decision.ts';
import { inYear } from './given.ts';
import { awardDecisions } from './given/award-decisions.ts';

export default counted({
  id: 'awarded-individuals',
  label: { vi: 'Số cá nhân được khen', en: 'Individuals commended' },
  noun: 'cá nhân',
  nature: 'flow',
  theme: 'recognition',
  words: {
    vi: 'Mỗi dòng cá nhân của một quyết định khen thưởng, mọi hình thức. Một người được khen hai lần là hai.',
    en: 'Each individual line of an award decision, of any form. A person commended twice counts twice.'
  },
  reference: 'Luật Thi đua, khen thưởng năm 2022; Nghị định 98/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP',
  phrases: [
    'cá nhân có thành tích xuất sắc',
    'lượt cá nhân được khen thưởng',
    'cá nhân được tặng Giấy khen',
    'cá nhân được khen thưởng',
    'lượt cá nhân',
    'cá nhân'
  ],
  proseCode: 'award_individuals',
  definitions: [
    counts(awardDecision, {
      from: day('2013-08-01'),
      rows: { field: 'awardees', column: 'kind', is: 'individual' }
    })
  ],
  examples: [
    inYear(2023, {
      title: 'The individuals of the year’s decisions',
      given: awardDecisions,
      expect: 6
    })
  ]
});
