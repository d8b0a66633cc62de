import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import awardDecision from '#programme/records/award-decision.ts';
import { inYear } from './given.ts';
import { awardDecisions } from './given/award-decisions.ts';

export default counted({
  id: 'awarded-groups',
  label: { vi: 'Số tập thể được khen', en: 'Groups commended' },
  noun: 'tập thể',
  nature: 'flow',
  theme: 'recognition',
  words: {
    vi: 'Mỗi dòng tập thể của một quyết định khen thưởng, mọi hình thức. Đề nghị chưa có quyết định thì không tính; danh sách khen gắn với một dịp.',
    en: 'Each group line of an award decision, of any form. Proposals do not count; a list of awards belongs to an occasion.'
  },
  reference: 'Luật Thi đua, khen thưởng năm 2022; Nghị định 98/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP',
  phrases: [
    'tập thể có thành tích xuất sắc',
    'lượt tập thể được khen thưởng',
    'tập thể được tặng Giấy khen',
    'tập thể được khen thưởng',
    'lượt tập thể',
    'tập thể'
  ],
  proseCode: 'award_collectives',
  definitions: [
    counts(awardDecision, {
      from: day('2013-08-01'),
      rows: { field: 'awardees', column: 'kind', is: 'group' }
    })
  ],
  examples: [
    inYear(2023, {
      title: 'The groups of the year’s decisions',
      given: awardDecisions,
      expect: 2
    })
  ]
});
