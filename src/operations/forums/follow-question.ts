import { problem } from '#basis/problem.ts';
import { standingOf } from '#engine/forums/promise.ts';
import { findModerationRule } from '#programme/forums/rules.ts';
import { opinionOfCode } from '#store/forums/from-anybody.ts';
import { readForums, readPromises } from '#store/forums/read-forums.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { codeHashOf } from './asked-code.ts';

export default operation({
  id: 'follow-question',
  label: { vi: 'Theo dõi câu hỏi bằng mã', en: 'Follow a question' },
  words: {
    vi: 'Với mã 16 chữ số: câu hỏi đang chờ đọc, đã đăng hay không đăng vì quy tắc nào; trả lời hoặc lời hứa đến đâu.',
    en: 'By the code of 16 digits: whether the question waits, is published, or by which rule it is not; its answer or promise.'
  },
  input: v.object({ code: v.pipe(v.string(), v.maxLength(40)) }),
  positional: ['code'],
  right: 'anybody',
  writes: false,
  isAnonymous: true,
  prepare: async ({ code }) => codeHashOf(code),
  run: async (_input, { sql, world }, codeHash) => {
    const opinion = codeHash === undefined ? undefined : await opinionOfCode(sql, codeHash);
    if (!opinion) throw problem('no-question-of-code', {});
    const [forum] = await readForums(sql, { forum: opinion.forum, limit: 1 });
    if (!forum) throw problem('no-such-forum', { id: opinion.forum });
    const { response } = opinion;
    const [promise] =
      response?.how === 'promised' ? await readPromises(sql, { promise: response.promise, limit: 1 }) : [];
    return {
      forum: { id: forum.id, title: forum.title, day: forum.day },
      standing: opinion.standing,
      rule: findModerationRule(opinion.rule ?? ''),
      response,
      promise: promise && {
        id: promise.id,
        text: promise.text,
        due: promise.due,
        state: standingOf(promise, world.today)
      }
    };
  }
});
