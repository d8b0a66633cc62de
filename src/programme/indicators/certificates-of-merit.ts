import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import meritToGroups from './merit-to-groups.ts';
import meritToIndividuals from './merit-to-individuals.ts';
import { sum } from './reckoning.ts';

export default derived({
  id: 'certificates-of-merit',
  label: { vi: 'Tổng số Bằng khen', en: 'All certificates of merit' },
  noun: 'cái',
  nature: 'flow',
  theme: 'recognition',
  words: {
    vi: 'Bằng khen tặng tập thể và cá nhân cộng lại.',
    en: 'Certificates to groups and individuals together.'
  },
  reference: 'Luật Thi đua, khen thưởng năm 2022; Nghị định 98/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP',
  phrases: ['Bằng khen', 'bằng khen'],
  proseCode: 'awards_mixed',
  from: day('2013-08-01'),
  needs: [meritToGroups, meritToIndividuals],
  reckon: sum,
  examples: [{ parts: [1, 1], expect: 2 }]
});
