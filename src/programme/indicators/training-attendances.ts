import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import knowledgeTrainees from './knowledge-trainees.ts';
import skillsTrainees from './skills-trainees.ts';
import { sum } from './reckoning.ts';

export default derived({
  id: 'training-attendances',
  label: { vi: 'Tổng lượt học viên', en: 'All trainees' },
  noun: 'lượt học viên',
  nature: 'flow',
  theme: 'capacity',
  words: {
    vi: 'Lượt học viên của mọi lớp bồi dưỡng, tập huấn; một người học hai lớp là hai lượt.',
    en: 'Trainees of all classes; one person in two classes counts twice.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'lượt người tham gia tập huấn',
    'lượt học viên tham gia',
    'lượt cán bộ hội viên',
    'lượt học viên'
  ],
  proseCode: 'training_attendance',
  from: day('2013-08-01'),
  needs: [knowledgeTrainees, skillsTrainees],
  reckon: sum,
  examples: [{ parts: [82, 35], expect: 117 }]
});
