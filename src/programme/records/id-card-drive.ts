import { atMost } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'id-card-drive',
  label: { vi: 'Hỗ trợ cấp căn cước, thu thập dữ liệu dân cư', en: 'ID-card drive' },
  plural: { vi: 'Các lượt hỗ trợ cấp căn cước, thu thập dữ liệu dân cư', en: 'ID-card drives' },
  words: {
    vi: 'Kết quả hỗ trợ chiến dịch cấp căn cước và thu thập dữ liệu dân cư tại một nơi, trong một ngày hoặc một đợt. Chỉ ghi số lượng; không ghi số căn cước, họ tên hay ảnh của ai.',
    en: 'What was done at one place to support the ID-card campaign and the population data. Numbers only: never a card number, a name or a picture.'
  },
  reference:
    'Luật Căn cước công dân năm 2014; Luật Căn cước năm 2023; Đề án Cơ sở dữ liệu quốc gia về dân cư',
  group: 'movement',
  confirmedBy: 'other-side',
  fields: {
    sessions: {
      type: 'count',
      most: 1_000,
      noun: 'buổi',
      label: { vi: 'Số buổi tuyên truyền, hỗ trợ', en: 'Support sessions' }
    },
    helped: {
      type: 'count',
      noun: 'lượt người',
      label: { vi: 'Lượt người được hỗ trợ', en: 'Attendances helped' }
    },
    captured: { type: 'count', noun: 'hồ sơ', label: { vi: 'Hồ sơ thu nhận', en: 'Applications captured' } },
    printed: { type: 'count', noun: 'thẻ', label: { vi: 'Thẻ đã in', en: 'Cards printed' } },
    delivered: {
      type: 'count',
      noun: 'thẻ',
      label: { vi: 'Thẻ đã trả cho người dân', en: 'Cards delivered' },
      help: {
        vi: 'Thẻ trả trong đợt này có thể thuộc hồ sơ của đợt trước, nên không so với hồ sơ thu nhận.',
        en: 'Cards delivered now may belong to earlier applications, so the two are not compared.'
      }
    },
    populationForms: {
      type: 'count',
      noun: 'phiếu',
      label: { vi: 'Phiếu thu thập dữ liệu dân cư đã lập', en: 'Population forms completed' }
    }
  },
  duplicateWhen: [
    {
      why: {
        vi: 'Cùng ngày, cùng nơi, số người được hỗ trợ gần như nhau.',
        en: 'The same day and place, and nearly as many people helped.'
      },
      daysApart: 1,
      near: { field: 'helped', percent: 10 },
      same: ['sessions', 'hamlet']
    }
  ],
  limits: [
    (_header, values) =>
      Object.keys(values).length === 0
        ? {
            field: 'sessions',
            say: {
              vi: 'Chưa có số nào. Hãy ghi ít nhất một số liệu của đợt hỗ trợ này.',
              en: 'There is no number yet. Write at least one.'
            }
          }
        : undefined
  ],
  hints: [
    atMost(['delivered'], 'printed', {
      vi: 'Thẻ đã trả nhiều hơn thẻ đã in trong đợt. Nếu trả cả thẻ in từ đợt trước thì đúng; nếu không, hãy xem lại.',
      en: 'More cards were handed over than printed in this drive. That is right if some were printed before; if not, check it.'
    })
  ],
  unlikeBefore: ['helped', 'captured', 'printed', 'delivered', 'populationForms'],
  examples: [
    {
      title: 'A weekend in a hamlet',
      header: { hamlet: 'Thôn 3' },
      values: { sessions: 1, helped: 140, captured: 132, populationForms: 15 }
    },
    { title: 'Nothing written', values: {}, refused: ['sessions'] },
    {
      title: 'Cards of an earlier drive handed over',
      values: { printed: 20, delivered: 45 },
      hinted: ['delivered']
    }
  ]
});
