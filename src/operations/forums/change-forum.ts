import { parseAnnouncement } from '#programme/forums/announcement.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { actOnForum, refuseUnlessOpen } from './forum-access.ts';
import { reason, uuid } from '../plans/inputs.ts';
import { accepted, raw } from './inputs.ts';

export default operation({
  id: 'change-forum',
  label: { vi: 'Sửa thông báo diễn đàn', en: 'Change a forum' },
  words: {
    vi: 'Đổi ngày giờ, địa điểm, nội dung, kèm lý do. Thông báo trước vẫn hiện ở trang của diễn đàn.',
    en: 'Changes what was announced, with the reason. The earlier announcement stays in view.'
  },
  input: v.object({ id: uuid, forum: uuid, raw, note: reason }),
  positional: ['forum', 'note'],
  right: 'record',
  writes: true,
  subject: (input) => input.forum,
  run: async ({ id, forum, raw: typed, note }, context) => {
    const { known } = await actOnForum(context, { id, forum, who: 'host' }, ({ state }) => {
      refuseUnlessOpen(state);
      return { act: 'changed', content: accepted(parseAnnouncement(typed)).content, note };
    });
    return { forum, known };
  }
});
