import type { DataSet } from './data-set.ts';

export const successions: DataSet = {
  id: 'ke-thua',
  label: { vi: 'Đơn vị nào nhập, chia vào đơn vị nào', en: 'What units became' },
  words: {
    vi: 'Mỗi dòng nối một đơn vị với đơn vị kế thừa nó.',
    en: 'A row leads from a unit to one that came after it.'
  },
  key: ['from_unit', 'to_unit', 'day'],
  columns: [
    { name: 'from_unit', type: 'string', required: true, words: { vi: 'Đơn vị trước', en: 'Unit before' } },
    {
      name: 'to_unit',
      type: 'string',
      words: { vi: 'Đơn vị sau; trống khi bãi bỏ', en: 'Unit after; empty when abolished' }
    },
    { name: 'day', type: 'date', required: true, words: { vi: 'Ngày đổi', en: 'Day of the change' } },
    {
      name: 'kind',
      type: 'string',
      required: true,
      among: ['merge', 'split', 'rename', 'transfer', 'abolish'],
      words: {
        vi: 'Nhập, chia, đổi tên, chuyển, bãi bỏ',
        en: 'Merged, split, renamed, transferred, abolished'
      }
    },
    {
      name: 'share',
      type: 'number',
      words: {
        vi: 'Phần của đơn vị trước; trống là không rõ',
        en: 'Share of the unit before; empty is unknown'
      }
    }
  ],
  rows: async ({ world: { territory } }) =>
    territory.successions.map(({ from, to, day, kind, share }) => [from, to, day, kind, share])
};
