import { problem } from '#basis/problem.ts';
import { markRead } from '#store/notices/notice-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'read-notices',
  label: { vi: 'Đánh dấu đã đọc', en: 'Mark notices as read' },
  words: { vi: 'Mọi thông báo của mình là đã đọc.', en: 'All of one’s notices count as read.' },
  input: v.object({}),
  right: 'read-records',
  writes: true,
  subject: () => 'notices',
  run: async (_input, { sql, person, now }) => {
    if (!person) throw problem('not-signed-in', {});
    return { read: await markRead(sql, person.id, now.toISOString()) };
  }
});
