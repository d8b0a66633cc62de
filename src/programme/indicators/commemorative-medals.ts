import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import awardDecision from '#programme/records/award-decision.ts';
import { inYear } from './given.ts';
import { awardDecisions } from './given/award-decisions.ts';

export default counted({
  id: 'commemorative-medals',
  label: { vi: 'Số Kỷ niệm chương “Bảo vệ an ninh Tổ quốc”', en: 'Commemorative medals' },
  noun: 'cái',
  nature: 'flow',
  theme: 'recognition',
  words: {
    vi: 'Số Kỷ niệm chương “Bảo vệ an ninh Tổ quốc” theo quyết định đã ban hành; đã nằm trong số tập thể hoặc cá nhân được khen.',
    en: 'Commemorative medals by decisions issued; part of all groups or individuals commended.'
  },
  reference: 'Luật Thi đua, khen thưởng năm 2022; Nghị định 98/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP',
  phrases: [
    'Kỷ niệm chương “Bảo vệ an ninh Tổ quốc”',
    'Kỷ niệm chương Bảo vệ ANTQ',
    'Kỷ niệm chương',
    'kỷ niệm chương'
  ],
  proseCode: 'awards_mixed',
  definitions: [
    counts(awardDecision, {
      from: day('2013-08-01'),
      where: [{ field: 'form', is: 'medal' }],
      rows: { field: 'awardees', column: 'kind', is: 'individual' }
    })
  ],
  examples: [
    inYear(2023, {
      title: 'One form among the decisions of a year',
      given: awardDecisions,
      expect: 1
    })
  ]
});
