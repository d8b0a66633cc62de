import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import awardDecision from '#programme/records/award-decision.ts';
import { inYear } from './given.ts';
import { awardDecisions } from './given/award-decisions.ts';

export default counted({
  id: 'certificates-to-groups',
  label: { vi: 'Số Giấy khen tặng tập thể', en: 'Certificates of commendation to groups' },
  noun: 'cái',
  nature: 'flow',
  theme: 'recognition',
  words: {
    vi: 'Số Giấy khen tặng tập thể theo quyết định đã ban hành; đã nằm trong số tập thể hoặc cá nhân được khen.',
    en: 'Certificates of commendation to groups by decisions issued; part of all groups or individuals commended.'
  },
  reference: 'Luật Thi đua, khen thưởng năm 2022; Nghị định 98/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP',
  phrases: ['Giấy khen cho tập thể', 'giấy khen cho tập thể'],
  proseCode: 'award_collectives',
  definitions: [
    counts(awardDecision, {
      from: day('2013-08-01'),
      where: [{ field: 'form', is: 'certificate' }],
      rows: { field: 'awardees', column: 'kind', is: 'group' }
    })
  ],
  examples: [
    inYear(2023, {
      title: 'One form among the decisions of a year',
      given: awardDecisions,
      expect: 2
    })
  ]
});
