import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'support-and-guidance',
  label: { vi: 'Cảm hóa, giáo dục, giúp đỡ', en: 'Support and guidance' },
  plural: { vi: 'Số liệu cảm hóa, giáo dục, giúp đỡ', en: 'Support and guidance' },
  words: {
    vi: 'Số người được nhận cảm hóa, giáo dục, giúp đỡ hoặc có tiến bộ trong một kỳ, lấy từ một văn bản. Chỉ ghi số; không lập danh sách, không ghi hoàn cảnh của ai.',
    en: 'How many were taken on, helped or made progress in one period, taken from a paper. Numbers only: no lists, no circumstances.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; Luật Thi hành án hình sự năm 2019',
  group: 'justice',
  confirmedBy: 'nobody',
  needsSource: true,
  fields: {
    takenOn: {
      type: 'count',
      noun: 'người',
      label: { vi: 'Nhận cảm hóa, giáo dục trong kỳ', en: 'Taken on in the period' }
    },
    progressed: {
      type: 'count',
      noun: 'người',
      label: { vi: 'Tiến bộ, đưa ra khỏi diện', en: 'Progressed and released' },
      help: {
        vi: 'Có thể gồm người nhận từ kỳ trước, nên không so với số nhận trong kỳ.',
        en: 'May include people of earlier periods, so the two are not compared.'
      }
    },
    reintegrated: {
      type: 'count',
      noun: 'người',
      label: { vi: 'Người tái hòa nhập cộng đồng được giúp đỡ', en: 'Helped to reintegrate' }
    },
    youthReformed: {
      type: 'count',
      noun: 'người',
      label: { vi: 'Thanh niên chậm tiến được chuyển hóa', en: 'Young people reformed' }
    }
  },
  limits: [
    (_header, values) =>
      Object.keys(values).length === 0
        ? {
            field: 'takenOn',
            say: {
              vi: 'Chưa có số nào. Hãy ghi ít nhất một số trong văn bản.',
              en: 'There is no number yet. Write at least one from the paper.'
            }
          }
        : undefined
  ],
  unlikeBefore: ['takenOn', 'progressed', 'reintegrated', 'youthReformed'],
  examples: [
    { title: 'A half-year of a commune', values: { takenOn: 5, progressed: 2, reintegrated: 3 } },
    { title: 'No number', values: {}, refused: ['takenOn'] },
    {
      title: 'A number without its paper',
      header: { source: '' },
      values: { takenOn: 5 },
      refused: ['source']
    }
  ]
});
