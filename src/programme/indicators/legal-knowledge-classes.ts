import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import trainingClass from '#programme/records/training-class.ts';
import { inYear } from './given.ts';
import { trainingClasses } from './given/training-classes.ts';

export default counted({
  id: 'legal-knowledge-classes',
  label: {
    vi: 'Số lớp bồi dưỡng kiến thức pháp luật, nghiệp vụ',
    en: 'Classes on law and professional knowledge'
  },
  noun: 'lớp',
  nature: 'flow',
  theme: 'capacity',
  words: {
    vi: 'Một lớp bồi dưỡng kiến thức pháp luật, nghiệp vụ cho lực lượng xây dựng phong trào, dù học nhiều ngày.',
    en: 'One class on law and professional knowledge for those who build the movement, however many days.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'lớp bồi dưỡng kiến thức pháp luật, nghiệp vụ',
    'lớp bồi dưỡng kiến thức pháp luật',
    'lớp bồi dưỡng nghiệp vụ',
    'lớp bồi dưỡng kiến thức',
    'lớp bồi dưỡng'
  ],
  proseCode: 'training_classes',
  definitions: [
    counts(trainingClass, { from: day('2013-08-01'), where: [{ field: 'purpose', is: 'legal-knowledge' }] })
  ],
  examples: [
    inYear(2023, {
      title: 'One of three classes',
      given: trainingClasses,
      expect: 1
    })
  ]
});
