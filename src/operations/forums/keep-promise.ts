import { problem } from '#basis/problem.ts';
import { parseSettlement } from '#programme/forums/response.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema } from '../figures/question-input.ts';
import { uuid } from '../plans/inputs.ts';
import { actOnForum, getPromise, notNow } from './forum-access.ts';
import { countKept } from './forum-record.ts';
import { accepted, raw, words } from './inputs.ts';
import { alreadyDone } from './note-progress.ts';

export default operation({
  id: 'keep-promise',
  label: { vi: 'Báo lời hứa đã thực hiện', en: 'Tell that a promise is kept' },
  words: {
    vi: 'Báo một lời hứa đã làm xong ngày nào, kết quả gì, văn bản nào. Người hỏi có thể phản hồi bằng mã.',
    en: 'Says on which day a promise was kept, with what outcome, by which document. Who asked may contest it by code.'
  },
  input: v.object({
    id: uuid,
    forum: uuid,
    promise: uuid,
    on: daySchema,
    text: words,
    raw: v.optional(raw, {})
  }),
  positional: ['forum', 'promise', 'on', 'text'],
  right: 'record',
  writes: true,
  subject: (input) => input.promise,
  run: async ({ id, forum, promise, on, text, raw: typed }, context) => {
    if (on > context.world.today) throw problem('input-refused', { fields: { on: notYet } });
    const { state, known } = await actOnForum(context, { id, forum, who: 'holder' }, (whole) => {
      const had = getPromise(whole.state, promise);
      if (had.done) throw notNow(alreadyDone);
      const { settlement } = accepted(parseSettlement(typed));
      return { act: 'done', promise, on, text, ...(settlement ? { settlement } : {}) };
    });
    if (!known) await countKept(context, state, getPromise(state, promise));
    return { promise, known };
  }
});

const notYet = {
  vi: 'Ngày này chưa đến. Chỉ báo việc đã làm xong; hãy sửa ngày.',
  en: 'This day lies ahead. Only what is done is told; mend the day.'
};
