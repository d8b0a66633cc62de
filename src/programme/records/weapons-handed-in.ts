import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'weapons-handed-in',
  label: { vi: 'Vũ khí, vật liệu nổ, pháo giao nộp', en: 'Weapons handed in' },
  plural: { vi: 'Vũ khí, vật liệu nổ, pháo giao nộp', en: 'Weapons handed in' },
  words: {
    vi: 'Số vũ khí, vật liệu nổ, pháo nhân dân tự nguyện giao nộp, lấy từ một văn bản. Mỗi loại một đơn vị tính và không cộng với nhau. Tang vật thu giữ thì không tính.',
    en: 'What people handed in of their own accord, taken from a paper. Each sort has its own unit and they are never added up. Seized evidence does not count.'
  },
  reference: 'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ',
  group: 'justice',
  confirmedBy: 'nobody',
  needsSource: true,
  fields: {
    guns: { type: 'count', noun: 'khẩu', label: { vi: 'Súng các loại', en: 'Guns' } },
    ammunition: { type: 'count', noun: 'viên', label: { vi: 'Đạn', en: 'Rounds of ammunition' } },
    ordnance: {
      type: 'count',
      noun: 'quả',
      label: { vi: 'Bom, mìn, lựu đạn, đầu đạn', en: 'Bombs, mines, grenades, shells' }
    },
    explosives: {
      type: 'count',
      noun: 'kg',
      label: { vi: 'Thuốc nổ', en: 'Explosives' },
      help: { vi: 'Làm tròn đến kg.', en: 'Rounded to the kilogram.' }
    },
    crudeWeapons: {
      type: 'count',
      noun: 'cái',
      label: { vi: 'Vũ khí thô sơ, công cụ hỗ trợ', en: 'Crude weapons and support tools' }
    },
    fireworks: {
      type: 'count',
      noun: 'kg',
      label: { vi: 'Pháo, tiền chất pháo', en: 'Fireworks and precursors' },
      help: { vi: 'Làm tròn đến kg.', en: 'Rounded to the kilogram.' }
    }
  },
  limits: [
    (_header, values) =>
      Object.keys(values).length === 0
        ? {
            field: 'guns',
            say: {
              vi: 'Chưa có số nào. Hãy ghi ít nhất một loại.',
              en: 'There is no number yet. Write at least one sort.'
            }
          }
        : undefined
  ],
  unlikeBefore: ['guns', 'ammunition', 'ordnance', 'explosives', 'crudeWeapons', 'fireworks'],
  examples: [
    { title: 'Guns and rounds of a quarter', values: { guns: 3, ammunition: 41 } },
    { title: 'Nothing handed in', values: {}, refused: ['guns'] },
    { title: 'A number without its paper', header: { source: '' }, values: { guns: 1 }, refused: ['source'] }
  ]
});
