import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import awardedGroups from './awarded-groups.ts';
import awardedIndividuals from './awarded-individuals.ts';
import { sum } from './reckoning.ts';

export default derived({
  id: 'awards-given',
  label: { vi: 'Tổng số tập thể, cá nhân được khen', en: 'Groups and individuals commended' },
  noun: 'lượt khen',
  nature: 'flow',
  theme: 'recognition',
  words: {
    vi: 'Tập thể và cá nhân được khen cộng lại; báo cáo nên ghi riêng hai số.',
    en: 'Groups and individuals together; reports should name the two apart.'
  },
  reference: 'Luật Thi đua, khen thưởng năm 2022; Nghị định 98/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP',
  phrases: [
    'lượt tập thể, cá nhân được khen thưởng',
    'lượt tập thể và cá nhân',
    'tập thể và cá nhân',
    'tập thể, cá nhân'
  ],
  proseCode: 'awards_mixed',
  from: day('2013-08-01'),
  needs: [awardedGroups, awardedIndividuals],
  reckon: sum,
  examples: [{ parts: [7, 12], expect: 19 }]
});
