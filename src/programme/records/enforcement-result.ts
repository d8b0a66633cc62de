import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'enforcement-result',
  label: { vi: 'Kết quả phòng, chống vi phạm', en: 'Enforcement results' },
  plural: { vi: 'Kết quả phòng, chống vi phạm', en: 'Enforcement results' },
  words: {
    vi: 'Số liệu kết quả có sự giúp đỡ của nhân dân trong một kỳ, lấy từ một văn bản. Chỉ ghi số; hệ thống không lưu hồ sơ vụ việc hay đối tượng.',
    en: 'Results reached with the help of the people in one period, taken from a paper. Numbers only: no case and no person is on file.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; báo cáo của Công an cấp có thẩm quyền',
  group: 'justice',
  confirmedBy: 'nobody',
  needsSource: true,
  fields: {
    casesSolved: {
      type: 'count',
      noun: 'vụ',
      label: { vi: 'Vụ việc khám phá nhờ tin của nhân dân', en: "Cases solved thanks to people's tips" }
    },
    fugitives: {
      type: 'count',
      noun: 'đối tượng',
      label: { vi: 'Đối tượng truy nã bắt, vận động đầu thú', en: 'Fugitives caught or persuaded' }
    },
    summoned: {
      type: 'count',
      noun: 'lượt',
      label: { vi: 'Lượt gọi hỏi, răn đe', en: 'Summoned and warned' },
      help: {
        vi: 'Không gồm số lượt đã ghi ở mục “Răn đe, giáo dục thanh thiếu niên vi phạm”.',
        en: 'Without the talks recorded under “Warning talks”.'
      }
    },
    publicReviews: {
      type: 'count',
      noun: 'đối tượng',
      label: { vi: 'Đưa ra kiểm điểm trước dân', en: 'Reviewed before residents' }
    },
    communityEducation: {
      type: 'count',
      noun: 'đối tượng',
      label: { vi: 'Giáo dục tại xã', en: 'Educated in the community' }
    }
  },
  limits: [
    (_header, values) =>
      Object.keys(values).length === 0
        ? {
            field: 'casesSolved',
            say: {
              vi: 'Chưa có số nào. Hãy ghi ít nhất một số trong văn bản.',
              en: 'There is no number yet. Write at least one from the paper.'
            }
          }
        : undefined
  ],
  unlikeBefore: ['casesSolved', 'fugitives', 'summoned', 'publicReviews', 'communityEducation'],
  examples: [
    { title: 'Cases of a quarter', values: { casesSolved: 3, fugitives: 1 } },
    { title: 'No number', values: {}, refused: ['casesSolved'] },
    {
      title: 'A number without its paper',
      header: { source: '' },
      values: { casesSolved: 3 },
      refused: ['source']
    }
  ]
});
