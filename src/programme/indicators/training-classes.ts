import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import legalKnowledgeClasses from './legal-knowledge-classes.ts';
import skillsClasses from './skills-classes.ts';
import professionalSkillsClasses from './professional-skills-classes.ts';
import { sum } from './reckoning.ts';

export default derived({
  id: 'training-classes',
  label: { vi: 'Tổng số lớp bồi dưỡng, tập huấn', en: 'All training classes' },
  noun: 'lớp',
  nature: 'flow',
  theme: 'capacity',
  words: {
    vi: 'Lớp bồi dưỡng kiến thức, lớp tập huấn hòa giải, vận động và lớp kỹ năng nghiệp vụ cộng lại; mỗi lớp chỉ ở một loại.',
    en: 'Knowledge, mediation and skills classes together; each class is of one sort.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['lớp bồi dưỡng, tập huấn', 'lớp tập huấn, bồi dưỡng'],
  proseCode: 'training_classes',
  from: day('2013-08-01'),
  needs: [legalKnowledgeClasses, skillsClasses, professionalSkillsClasses],
  reckon: sum,
  examples: [{ parts: [10, 13, 2], expect: 25 }]
});
