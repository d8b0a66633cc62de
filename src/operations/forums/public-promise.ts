import { problem } from '#basis/problem.ts';
import { isInTime, standingOf } from '#engine/forums/promise.ts';
import { readOpinions, readPromises } from '#store/forums/read-forums.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';

export default operation({
  id: 'public-promise',
  label: { vi: 'Xem một lời hứa', en: 'Show a promise' },
  words: {
    vi: 'Một lời hứa với mọi việc đã làm: cơ quan chịu trách nhiệm, thời hạn, tiến độ, kết quả, phản hồi. Không cần đăng nhập.',
    en: 'A promise with all that was done: office, due day, progress, outcome, objections. Needs no sign-in.'
  },
  input: v.object({ promise: uuid }),
  positional: ['promise'],
  right: 'anybody',
  writes: false,
  run: async ({ promise: id }, { sql, world }) => {
    const [promise] = await readPromises(sql, { promise: id, limit: 1 });
    if (!promise) throw problem('no-such-promise', { id });
    const published = await readOpinions(sql, promise.forum, 'published');
    return {
      promise,
      state: standingOf(promise, world.today),
      inTime: isInTime(promise),
      /** What was asked, when it is published. */
      opinion: published.find((one) => one.id === promise.opinion)
    };
  }
});
