import * as v from 'valibot';
import { operation } from '../context.ts';
import { actOnForum, refuseUnlessOpen } from './forum-access.ts';
import { reason, uuid } from '../plans/inputs.ts';

export default operation({
  id: 'cancel-forum',
  label: { vi: 'Hủy diễn đàn', en: 'Cancel a forum' },
  words: {
    vi: 'Báo hủy một diễn đàn, kèm lý do. Thông báo vẫn hiện, ghi rõ là đã hủy.',
    en: 'Cancels a forum, with the reason. It stays in view as cancelled.'
  },
  input: v.object({ id: uuid, forum: uuid, note: reason }),
  positional: ['forum', 'note'],
  right: 'record',
  writes: true,
  subject: (input) => input.forum,
  run: async ({ id, forum, note }, context) => {
    const { known } = await actOnForum(context, { id, forum, who: 'host' }, ({ state }) => {
      refuseUnlessOpen(state);
      return { act: 'cancelled', note };
    });
    return { forum, known };
  }
});
