import { forumStanding, forumStandings } from '#engine/forums/forum.ts';
import { readForums } from '#store/forums/read-forums.ts';
import type { DataSet } from './data-set.ts';

/** More than the country announces in years. */
const MOST = 100_000;

export const forums: DataSet = {
  id: 'dien-dan',
  label: { vi: 'Diễn đàn “Công an lắng nghe ý kiến nhân dân”', en: 'Listening forums' },
  words: {
    vi: 'Mỗi dòng là một diễn đàn đã thông báo. Số ý kiến chỉ có trong số liệu đã duyệt.',
    en: 'A row is one announced forum. Numbers of opinions are in the approved figures only.'
  },
  key: ['id'],
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      words: { vi: 'Mã, xem /dien-dan', en: 'Id, see /dien-dan' }
    },
    {
      name: 'unit',
      type: 'string',
      required: true,
      words: { vi: 'Xã, xem don-vi', en: 'Commune, see don-vi' }
    },
    { name: 'title', type: 'string', required: true, words: { vi: 'Tên diễn đàn', en: 'Name of the forum' } },
    { name: 'day', type: 'date', required: true, words: { vi: 'Ngày họp', en: 'Day' } },
    { name: 'place', type: 'string', required: true, words: { vi: 'Nơi họp', en: 'Place' } },
    {
      name: 'status',
      type: 'string',
      required: true,
      among: forumStandings,
      words: { vi: 'Sắp mở, đã họp, đã có biên bản, đã hoãn', en: 'Announced, held, closed, cancelled' }
    }
  ],
  rows: async ({ sql, world: { today } }) =>
    (await readForums(sql, { limit: MOST })).map((forum) => [
      forum.id,
      forum.unit,
      forum.title,
      forum.day,
      forum.place,
      forumStanding(forum, today)
    ])
};
