import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { allSets } from './sets/all-sets.ts';

export default operation({
  id: 'open-data',
  label: { vi: 'Dữ liệu mở', en: 'Open data' },
  words: {
    vi: 'Các dòng của một bộ dữ liệu mở: so-lieu, dien-dan, loi-hua, mo-hinh, ngay-hoi, don-vi, ke-thua. Không cần đăng nhập.',
    en: 'The rows of an open data set: so-lieu, dien-dan, loi-hua, mo-hinh, ngay-hoi, don-vi, ke-thua. Needs no sign-in.'
  },
  input: v.object({ set: v.pipe(v.string(), v.maxLength(60)) }),
  positional: ['set'],
  right: 'anybody',
  writes: false,
  run: async ({ set: id }, context) => {
    const set = allSets.find((one) => one.id === id);
    if (!set) throw problem('no-such-data-set', { id });
    return { columns: set.columns.map(({ name }) => name), rows: await set.rows(context) };
  }
});
