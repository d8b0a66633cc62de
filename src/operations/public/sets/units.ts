import type { DataSet } from './data-set.ts';

export const units: DataSet = {
  id: 'don-vi',
  label: { vi: 'Đơn vị hành chính qua các thời kỳ', en: 'Administrative units over time' },
  words: {
    vi: 'Mỗi dòng là một đơn vị trong thời gian nó tồn tại; nguồn: data/units/NOTICE.txt.',
    en: 'A row is a unit during its life; sources: data/units/NOTICE.txt.'
  },
  key: ['id'],
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      words: { vi: 'Mã kèm ngày đầu', en: 'Code with its first day' }
    },
    {
      name: 'code',
      type: 'string',
      required: true,
      words: { vi: 'Mã của Tổng cục Thống kê', en: 'Code of the statistics office' }
    },
    { name: 'name', type: 'string', required: true, words: { vi: 'Tên', en: 'Name' } },
    {
      name: 'level',
      type: 'string',
      required: true,
      among: ['nation', 'province', 'district', 'commune'],
      words: { vi: 'Cấp', en: 'Level' }
    },
    { name: 'parent_code', type: 'string', words: { vi: 'Mã cấp trên', en: 'Code of the parent' } },
    {
      name: 'from',
      type: 'date',
      words: { vi: 'Từ ngày; trống là trước năm 2013', en: 'First day; empty is before 2013' }
    },
    {
      name: 'until',
      type: 'date',
      words: { vi: 'Ngày thôi tồn tại; trống là đang có', en: 'Day on which it ended; empty is in being' }
    }
  ],
  rows: async ({ world: { territory } }) =>
    territory.versions.map(({ id, code, name, level, parentCode, from, to }) => [
      id,
      code,
      name,
      level,
      parentCode ?? null,
      from,
      to
    ])
};
