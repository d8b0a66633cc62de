import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'warning-talk',
  label: { vi: 'Răn đe, giáo dục thanh thiếu niên vi phạm', en: 'Warning talks' },
  plural: { vi: 'Số lượt răn đe, giáo dục', en: 'Warning talks' },
  words: {
    vi: 'Số lượt thanh thiếu niên vi phạm pháp luật được răn đe, giáo dục, lấy từ một văn bản. Chỉ ghi số lượt; không ghi tên, tuổi, địa chỉ hay vi phạm của bất kỳ ai.',
    en: 'How often young offenders were warned and talked to, taken from a paper. The number only: never a name, an age, an address or an offence.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013',
  group: 'justice',
  confirmedBy: 'nobody',
  needsSource: true,
  fields: {
    talks: {
      type: 'count',
      required: true,
      noun: 'lượt',
      label: { vi: 'Số lượt răn đe, giáo dục', en: 'Warning talks' },
      help: {
        vi: 'Một người được răn đe hai lần là hai lượt.',
        en: 'A person talked to twice counts twice.'
      }
    }
  },
  unlikeBefore: ['talks'],
  examples: [
    { title: 'The number of a half-year report', values: { talks: 9 } },
    { title: 'A number without its paper', header: { source: '' }, values: { talks: 9 }, refused: ['source'] }
  ]
});
