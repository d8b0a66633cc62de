import { recordKind } from '#engine/records/kind.ts';
import { hollowWords } from '../hollow-words.ts';

export default recordKind({
  id: 'social-support',
  label: { vi: 'Hỗ trợ nhà ở, hộ nghèo', en: 'Social support' },
  plural: { vi: 'Các hoạt động hỗ trợ nhà ở, hộ nghèo', en: 'Social support' },
  words: {
    vi: 'Kết quả một đợt an sinh xã hội gắn với phong trào: số căn nhà, số hộ, số tiền. Không ghi tên hộ được hỗ trợ.',
    en: 'What one round of social care tied to the movement gave: houses, households, money. Those helped are not named.'
  },
  reference: 'Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  group: 'movement',
  titledBy: 'title',
  confirmedBy: 'other-side',
  fields: {
    title: { type: 'text', label: { vi: 'Tên hoạt động', en: 'What was done' } },
    houses: {
      type: 'count',
      most: 10_000,
      noun: 'căn',
      label: { vi: 'Nhà xây mới, sửa chữa', en: 'Houses built or repaired' }
    },
    households: {
      type: 'count',
      most: 1_000_000,
      noun: 'hộ',
      label: { vi: 'Hộ được hỗ trợ', en: 'Households helped' }
    },
    value: {
      type: 'count',
      noun: 'đồng',
      most: 1_000_000_000_000,
      label: { vi: 'Tổng trị giá', en: 'Value' },
      help: {
        vi: 'Ghi đủ số đồng: 80.000.000.',
        en: 'In đồng, written out: 80.000.000.'
      }
    }
  },
  duplicateWhen: [
    {
      why: {
        vi: 'Hai bên cùng ghi một lần hỗ trợ: nội dung, ngày và giá trị gần như nhau.',
        en: 'Both sides recorded one gift: what, when and its value are nearly the same.'
      },
      daysApart: 5,
      likeText: { field: 'title', least: 0.4, hollow: hollowWords },
      near: { field: 'value', percent: 10 },
      same: ['households', 'houses', 'hamlet']
    }
  ],
  limits: [
    (_header, values) =>
      values.houses === undefined && values.households === undefined
        ? {
            field: 'households',
            say: {
              vi: 'Hãy ghi số căn nhà hoặc số hộ được hỗ trợ.',
              en: 'Write the number of houses or of households.'
            }
          }
        : undefined
  ],
  hints: [
    (_header, values) =>
      typeof values.value === 'number' && values.value > 0 && values.value < 10_000
        ? {
            field: 'value',
            say: {
              vi: 'Giá trị ghi bằng đồng, không phải nghìn đồng hay triệu đồng. Hãy xem lại.',
              en: 'The value is written in đồng, not in thousands or millions. Check it.'
            }
          }
        : undefined
  ],
  unlikeBefore: ['houses', 'households', 'value'],
  examples: [
    {
      title: 'One house',
      values: { title: 'Nhà “Nghĩa tình đồng đội”', houses: 1, households: 1, value: 80_000_000 }
    },
    { title: 'Money for nobody', values: { value: 80_000_000 }, refused: ['households'] },
    {
      title: 'Eighty million written as eighty',
      values: { title: 'Nhà tình thương', houses: 1, value: 80 },
      hinted: ['value']
    }
  ]
});
