import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import patrol from '#programme/records/patrol.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'patrol-attendances',
  label: { vi: 'Lượt người tham gia tuần tra', en: 'Attendances at patrols' },
  noun: 'lượt người',
  nature: 'flow',
  theme: 'force',
  words: { vi: 'Một lượt là một người dự một lượt tuần tra.', en: 'One person on one patrol.' },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['lượt thành viên tham gia tuần tra', 'lượt người tham gia tuần tra'],
  proseCode: 'patrol_participants',
  definitions: [counts(patrol, { from: day('2013-08-01'), sum: 'attendances' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of a month',
      given: [held(patrol, '2023-03-31', { patrols: 8, attendances: 40 })],
      expect: 40
    })
  ]
});
