import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'tips-received',
  label: { vi: 'Nguồn tin có giá trị do nhân dân cung cấp', en: 'Actionable tips from citizens' },
  plural: { vi: 'Số nguồn tin do nhân dân cung cấp', en: 'Actionable tips from citizens' },
  words: {
    vi: 'Số nguồn tin có giá trị theo lĩnh vực, lấy từ một văn bản. Không phải sổ tiếp nhận tố giác, tin báo về tội phạm; không ghi nội dung tin và người cung cấp.',
    en: 'Actionable tips by field, taken from a paper. Not a register of crime reports; neither what was said nor who said it.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013',
  group: 'justice',
  confirmedBy: 'nobody',
  needsSource: true,
  fields: {
    byField: {
      type: 'counts',
      required: true,
      noun: 'nguồn tin',
      label: { vi: 'Số nguồn tin theo lĩnh vực', en: 'Tips by field' },
      help: {
        vi: 'Mỗi nguồn tin chỉ tính vào một lĩnh vực.',
        en: 'Each tip counts in one field only.'
      },
      options: [
        { id: 'social-order', label: { vi: 'Trật tự xã hội', en: 'Social order' } },
        { id: 'economy', label: { vi: 'Kinh tế', en: 'Economy' } },
        { id: 'drugs', label: { vi: 'Ma túy', en: 'Drugs' } },
        { id: 'environment', label: { vi: 'Môi trường', en: 'Environment' } },
        { id: 'fire-safety', label: { vi: 'Phòng cháy, chữa cháy', en: 'Fire safety' } },
        { id: 'domestic-violence', label: { vi: 'Bạo lực gia đình', en: 'Domestic violence' } },
        { id: 'forest-minerals', label: { vi: 'Lâm sản, khoáng sản', en: 'Forest and minerals' } }
      ]
    }
  },
  unlikeBefore: ['byField'],
  examples: [
    { title: 'Two fields of a month', values: { byField: { 'social-order': 3, drugs: 1 } } },
    {
      title: 'A field that does not exist',
      values: { byField: { gossip: 4 } },
      refused: ['byField']
    },
    {
      title: 'A number without its paper',
      header: { source: '' },
      values: { byField: { drugs: 1 } },
      refused: ['source']
    }
  ]
});
