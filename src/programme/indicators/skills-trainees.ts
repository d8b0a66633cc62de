import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import mediationClass from '#programme/records/mediation-class.ts';
import { inYear } from './given.ts';
import { trainingClasses } from './given/training-classes.ts';

export default counted({
  id: 'skills-trainees',
  label: {
    vi: 'Lượt học viên lớp tập huấn hòa giải, vận động',
    en: 'Trainees of mediation and mobilisation classes'
  },
  noun: 'lượt học viên',
  nature: 'flow',
  theme: 'capacity',
  words: { vi: 'Mỗi học viên của một lớp tính một lượt.', en: 'Each trainee counts once for the class.' },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['lượt học viên tập huấn hòa giải', 'hòa giải viên được tập huấn', 'lượt người được tập huấn'],
  proseCode: 'training_attendance',
  definitions: [counts(mediationClass, { from: day('2013-08-01'), sum: 'trainees' })],
  examples: [
    inYear(2023, {
      title: 'The mediation class alone',
      given: trainingClasses,
      expect: 35
    })
  ]
});
