import { forumOfRecord } from '#store/forums/read-forums.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';

export default operation({
  id: 'forum-of-record',
  label: { vi: 'Diễn đàn của một bản ghi', en: 'The forum of a record' },
  words: {
    vi: 'Diễn đàn mà bản ghi này được đếm từ đó, nếu có. Không cần đăng nhập.',
    en: 'The forum from which a record was counted, when there is one. Needs no sign-in.'
  },
  input: v.object({ record: uuid }),
  positional: ['record'],
  right: 'anybody',
  writes: false,
  run: async ({ record }, { sql }) => ({ forum: await forumOfRecord(sql, record) })
});
