import { problem } from '#basis/problem.ts';
import { openContest } from '#engine/forums/promise.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema } from '../figures/question-input.ts';
import { uuid } from '../plans/inputs.ts';
import { actOnForum, getPromise, notNow } from './forum-access.ts';
import { uncountKept } from './forum-record.ts';
import { words } from './inputs.ts';

export default operation({
  id: 'answer-contest',
  label: { vi: 'Trả lời phản hồi, hoặc mở lại lời hứa', en: 'Answer an objection, or reopen a promise' },
  words: {
    vi: 'Trả lời phản hồi “chưa xong”; có ngày hẹn mới thì lời hứa được mở lại và không còn tính là đã thực hiện.',
    en: 'Answers an objection; with a new day the promise is open again and no longer counts as kept.'
  },
  input: v.object({
    id: uuid,
    forum: uuid,
    promise: uuid,
    text: words,
    /** A new day reopens the promise; none means that the office holds to it. */
    due: v.optional(daySchema)
  }),
  positional: ['forum', 'promise', 'text', 'due'],
  right: 'record',
  writes: true,
  subject: (input) => input.promise,
  run: async ({ id, forum, promise, text, due }, context) => {
    if (due !== undefined && due < context.world.today)
      throw problem('input-refused', { fields: { due: past } });
    const before: { done?: Parameters<typeof uncountKept>[2]['done'] } = {};
    const { state, known } = await actOnForum(context, { id, forum, who: 'holder' }, (whole) => {
      const had = getPromise(whole.state, promise);
      if (had.done) before.done = had.done;
      if (due !== undefined) return { act: 'reopened', promise, text, due };
      if (!openContest(had)) throw notNow(nothingToAnswer);
      return { act: 'upheld', promise, text };
    });
    if (!known && due !== undefined && before.done) {
      await uncountKept(context, state, {
        promise: getPromise(state, promise),
        done: before.done,
        why: text
      });
    }
    return { promise, known };
  }
});

const past = {
  vi: 'Ngày hẹn mới đã qua. Hãy chọn hôm nay hoặc một ngày sau.',
  en: 'The new day is over. Choose today or a later one.'
};

const nothingToAnswer = {
  vi: 'Không có phản hồi nào đang chờ trả lời.',
  en: 'No objection waits for an answer.'
};
