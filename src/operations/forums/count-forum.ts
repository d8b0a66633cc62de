import { parseRoomCounts } from '#programme/forums/room-counts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';
import { actOnForum, notNow, refuseUnlessOpen } from './forum-access.ts';
import { accepted, raw } from './inputs.ts';

export default operation({
  id: 'count-forum',
  label: { vi: 'Ghi số người dự và phiếu', en: 'Count attendances and forms' },
  words: {
    vi: 'Ghi số đếm tại diễn đàn: lượt người dự, phiếu phát ra, phiếu thu về hợp lệ, phiếu hài lòng. Số ghi sau thay số ghi trước.',
    en: 'What was counted in the room: attendances, forms given out, returned, satisfied. The last count holds.'
  },
  input: v.object({ id: uuid, forum: uuid, raw }),
  positional: ['forum'],
  right: 'record',
  writes: true,
  subject: (input) => input.forum,
  run: async ({ id, forum, raw: typed }, context) => {
    const { known } = await actOnForum(context, { id, forum, who: 'holder' }, ({ state }) => {
      refuseUnlessOpen(state);
      if (state.day > context.world.today) throw notNow(notYet);
      return { act: 'counted', counts: accepted(parseRoomCounts(typed)).counts };
    });
    return { forum, known };
  }
});

const notYet = { vi: 'Diễn đàn chưa đến ngày.', en: 'The forum has not been held yet.' };
