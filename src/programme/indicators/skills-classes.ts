import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import mediationClass from '#programme/records/mediation-class.ts';
import { inYear } from './given.ts';
import { trainingClasses } from './given/training-classes.ts';

export default counted({
  id: 'skills-classes',
  label: {
    vi: 'Số lớp tập huấn hòa giải, phòng chống tội phạm, vận động, cảm hóa',
    en: 'Classes on mediation, prevention, mobilisation and guidance'
  },
  noun: 'lớp',
  nature: 'flow',
  theme: 'capacity',
  words: {
    vi: 'Một lớp tập huấn về hòa giải ở cơ sở, phòng, chống tội phạm, kỹ năng vận động, cảm hóa, giúp đỡ người lầm lỗi; một lớp nhiều nội dung vẫn là một. Lớp kỹ năng nghiệp vụ khác tính riêng.',
    en: 'One class on grassroots mediation, crime prevention, mobilisation and guidance; a class of several topics is one. Classes on other professional skills are counted apart.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'lớp tập huấn về công tác hòa giải cơ sở',
    'lớp tập huấn kỹ năng vận động, cảm hóa',
    'lớp tập huấn phòng, chống tội phạm',
    'lớp tập huấn nghiệp vụ hòa giải',
    'lớp tập huấn công tác hòa giải',
    'hội nghị tập huấn',
    'buổi tập huấn',
    'lớp tập huấn'
  ],
  proseCode: 'training_classes',
  definitions: [counts(mediationClass, { from: day('2013-08-01') })],
  examples: [
    inYear(2023, {
      title: 'The mediation class among three classes',
      given: trainingClasses,
      expect: 1
    })
  ]
});
