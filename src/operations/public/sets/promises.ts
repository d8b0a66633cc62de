import { promiseStandings, standingOf } from '#engine/forums/promise.ts';
import { readPromises } from '#store/forums/read-forums.ts';
import type { DataSet } from './data-set.ts';

const MOST = 100_000;

export const promises: DataSet = {
  id: 'loi-hua',
  label: { vi: 'Lời hứa tại diễn đàn', en: 'Promises made at forums' },
  words: {
    vi: 'Mỗi dòng là một lời hứa với cơ quan chịu trách nhiệm, hạn và tình trạng.',
    en: 'A row is a promise with its office, day and state.'
  },
  key: ['id'],
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      words: { vi: 'Mã, xem /dien-dan/loi-hua', en: 'Id, see /dien-dan/loi-hua' }
    },
    {
      name: 'forum',
      type: 'string',
      required: true,
      words: { vi: 'Diễn đàn, xem dien-dan', en: 'Forum, see dien-dan' }
    },
    {
      name: 'unit',
      type: 'string',
      required: true,
      words: { vi: 'Xã, xem don-vi', en: 'Commune, see don-vi' }
    },
    { name: 'text', type: 'string', required: true, words: { vi: 'Việc đã hứa', en: 'What was promised' } },
    {
      name: 'owner',
      type: 'string',
      required: true,
      words: { vi: 'Mã cơ quan chịu trách nhiệm', en: 'Office' }
    },
    { name: 'due', type: 'date', required: true, words: { vi: 'Hạn', en: 'Due day' } },
    {
      name: 'status',
      type: 'string',
      required: true,
      among: promiseStandings,
      words: {
        vi: 'Đã giữ lời, đang làm, quá hạn, người hỏi nói chưa xong',
        en: 'Kept, on the way, past its day, contested'
      }
    },
    { name: 'done_on', type: 'date', words: { vi: 'Ngày làm xong', en: 'Day on which it was done' } }
  ],
  rows: async ({ sql, world: { today } }) =>
    (await readPromises(sql, { limit: MOST })).map((line) => [
      line.id,
      line.forum,
      line.unit,
      line.text,
      line.owner,
      line.due,
      standingOf(line, today),
      line.done?.on ?? null
    ])
};
