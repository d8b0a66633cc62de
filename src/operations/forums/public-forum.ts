import { problem } from '#basis/problem.ts';
import { forumStanding } from '#engine/forums/forum.ts';
import { feedbackOf } from '#engine/forums/tally.ts';
import { readForums, readOnlineFeedback, readOpinions, readPromises } from '#store/forums/read-forums.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';
import { shownPromise, takesQuestions } from './shown-forum.ts';

export default operation({
  id: 'public-forum',
  label: { vi: 'Xem một diễn đàn', en: 'Show a forum' },
  words: {
    vi: 'Một diễn đàn với những gì ai cũng xem được: thông báo, ý kiến đã đăng và trả lời, lời hứa, phiếu lấy ý kiến. Không cần đăng nhập.',
    en: 'A forum with what anybody may see: announcement, published opinions and answers, promises, feedback. Needs no sign-in.'
  },
  input: v.object({ forum: uuid }),
  positional: ['forum'],
  right: 'anybody',
  writes: false,
  run: async ({ forum: id }, { sql, world }) => {
    const [forum] = await readForums(sql, { forum: id, limit: 1 });
    if (!forum) throw problem('no-such-forum', { id });
    const opinions = await readOpinions(sql, id, 'published');
    const promises = await readPromises(sql, { forum: id, limit: 1000 });
    return {
      forum,
      state: forumStanding(forum, world.today),
      takesQuestions: takesQuestions(forum, world.today),
      opinions,
      promises: promises.map((one) => shownPromise(one, world.today)),
      feedback: feedbackOf(forum, await readOnlineFeedback(sql, id))
    };
  }
});
