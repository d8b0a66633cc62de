import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import warningTalk from '#programme/records/warning-talk.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'warning-talks',
  label: {
    vi: 'Số lượt thanh thiếu niên vi phạm được răn đe, giáo dục',
    en: 'Warning talks with young offenders'
  },
  noun: 'lượt',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Một lượt là một lần răn đe, giáo dục; một người hai lần là hai lượt. Chỉ là số lấy từ văn bản, không có tên hay vi phạm của ai.',
    en: 'One talk; a person talked to twice counts twice. A number from a paper: nobody’s name or offence.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'lượt thanh, thiếu niên vi phạm pháp luật',
    'lượt thanh thiếu niên vi phạm pháp luật',
    'lượt thanh thiếu niên hư, vi phạm',
    'lượt thanh thiếu niên chậm tiến',
    'lượt đối tượng thanh thiếu niên',
    'lượt thanh niên vi phạm',
    'lượt răn đe, giáo dục',
    'lượt thanh thiếu niên'
  ],
  proseCode: 'offenders_educated',
  definitions: [counts(warningTalk, { from: day('2013-08-01'), sum: 'talks' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two papers',
      given: [held(warningTalk, '2023-03-31', { talks: 9 }), held(warningTalk, '2023-06-30', { talks: 4 })],
      expect: 13
    })
  ]
});
