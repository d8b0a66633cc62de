import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import certificatesToGroups from './certificates-to-groups.ts';
import certificatesToIndividuals from './certificates-to-individuals.ts';
import { sum } from './reckoning.ts';

export default derived({
  id: 'certificates-of-commendation',
  label: { vi: 'Tổng số Giấy khen', en: 'All certificates of commendation' },
  noun: 'cái',
  nature: 'flow',
  theme: 'recognition',
  words: {
    vi: 'Giấy khen tặng tập thể và cá nhân cộng lại.',
    en: 'Certificates to groups and individuals together.'
  },
  reference: 'Luật Thi đua, khen thưởng năm 2022; Nghị định 98/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP',
  phrases: ['Giấy khen', 'giấy khen'],
  proseCode: 'awards_mixed',
  from: day('2013-08-01'),
  needs: [certificatesToGroups, certificatesToIndividuals],
  reckon: sum,
  examples: [{ parts: [2, 3], expect: 5 }]
});
