import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import trainingClass from '#programme/records/training-class.ts';
import { inYear } from './given.ts';
import { trainingClasses } from './given/training-classes.ts';

export default counted({
  id: 'knowledge-trainees',
  label: {
    vi: 'Lượt học viên lớp bồi dưỡng, kỹ năng nghiệp vụ',
    en: 'Trainees of knowledge and professional classes'
  },
  noun: 'lượt học viên',
  nature: 'flow',
  theme: 'capacity',
  words: {
    vi: 'Mỗi học viên của một lớp tính một lượt, dù lớp học nhiều ngày.',
    en: 'Each trainee counts once for the class, however many days it lasts.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['lượt học viên lớp bồi dưỡng', 'học viên tham gia bồi dưỡng', 'lượt cán bộ được bồi dưỡng'],
  proseCode: 'training_attendance',
  definitions: [counts(trainingClass, { from: day('2013-08-01'), sum: 'trainees' })],
  examples: [
    inYear(2023, {
      title: 'Both sorts, without the mediation class',
      given: trainingClasses,
      expect: 82
    })
  ]
});
