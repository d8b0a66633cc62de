import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import trainingClass from '#programme/records/training-class.ts';
import { inYear } from './given.ts';
import { trainingClasses } from './given/training-classes.ts';

export default counted({
  id: 'professional-skills-classes',
  label: { vi: 'Số lớp tập huấn kỹ năng nghiệp vụ khác', en: 'Classes on other professional skills' },
  noun: 'lớp',
  nature: 'flow',
  theme: 'capacity',
  words: {
    vi: 'Một lớp tập huấn kỹ năng nghiệp vụ (phòng cháy, tuần tra, sử dụng camera…) cho lực lượng ở cơ sở; không gồm lớp hòa giải, vận động.',
    en: 'One class on professional skills (fire safety, patrols, cameras …) for grassroots forces; mediation and mobilisation classes not included.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'lớp tập huấn kỹ năng nghiệp vụ',
    'lớp huấn luyện nghiệp vụ',
    'lớp tập huấn PCCC',
    'lớp huấn luyện'
  ],
  proseCode: 'training_classes',
  definitions: [
    counts(trainingClass, { from: day('2013-08-01'), where: [{ field: 'purpose', is: 'skills' }] })
  ],
  examples: [
    inYear(2023, {
      title: 'One of three classes',
      given: trainingClasses,
      expect: 1
    })
  ]
});
