import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import awardDecision from '#programme/records/award-decision.ts';
import { inYear } from './given.ts';
import { meritDecisions } from './given/merit-decisions.ts';

export default counted({
  id: 'merit-to-individuals',
  label: { vi: 'Số Bằng khen tặng cá nhân', en: 'Certificates of merit to individuals' },
  noun: 'cái',
  nature: 'flow',
  theme: 'recognition',
  words: {
    vi: 'Số Bằng khen tặng cá nhân theo quyết định đã ban hành; đã nằm trong số tập thể hoặc cá nhân được khen.',
    en: 'Certificates of merit to individuals by decisions issued; part of all groups or individuals commended.'
  },
  reference: 'Luật Thi đua, khen thưởng năm 2022; Nghị định 98/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP',
  phrases: ['Bằng khen cho cá nhân'],
  proseCode: 'award_individuals',
  definitions: [
    counts(awardDecision, {
      from: day('2013-08-01'),
      where: [{ field: 'form', is: 'merit' }],
      rows: { field: 'awardees', column: 'kind', is: 'individual' }
    })
  ],
  examples: [
    inYear(2023, {
      title: 'Merit and not commendation',
      given: meritDecisions,
      expect: 1
    })
  ]
});
