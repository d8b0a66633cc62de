import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import patrol from '#programme/records/patrol.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'patrols',
  label: { vi: 'Số lượt tuần tra', en: 'Patrols' },
  noun: 'lượt',
  nature: 'flow',
  theme: 'force',
  words: { vi: 'Lượt tuần tra do các tổ ở cơ sở báo.', en: 'Patrols that grassroots teams report.' },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'lượt tuần tra, kiểm soát',
    'lượt tuần tra, canh gác',
    'lượt tuần tra',
    'buổi tuần tra',
    'ca tuần tra'
  ],
  proseCode: 'patrols',
  definitions: [counts(patrol, { from: day('2013-08-01'), sum: 'patrols' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of a month',
      given: [held(patrol, '2023-03-31', { patrols: 8, attendances: 40 })],
      expect: 8
    })
  ]
});
