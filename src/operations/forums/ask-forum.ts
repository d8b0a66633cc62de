import { problem } from '#basis/problem.ts';
import { plainText } from '#engine/records/fields/plain-text.ts';
import { forumTerms } from '#programme/forums/terms.ts';
import { askForum } from '#store/forums/from-anybody.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';
import { codeHashOf } from './asked-code.ts';
import { notNow } from './forum-access.ts';

export default operation({
  id: 'ask-forum',
  label: { vi: 'Gửi câu hỏi đến diễn đàn', en: 'Ask a forum' },
  words: {
    vi: 'Gửi câu hỏi trước diễn đàn, không cần tài khoản, không ghi ai gửi. Có người đọc trước khi đăng; theo dõi bằng mã.',
    en: 'Asks before a forum without an account; who asks is not recorded. It is read before it is published; followed by a code.'
  },
  input: v.object({
    id: uuid,
    forum: uuid,
    text: v.pipe(
      v.string(),
      v.transform((text) => plainText(text) ?? ''),
      v.minLength(10),
      v.maxLength(forumTerms.longestQuestion)
    ),
    /** Sixteen digits that the asker keeps. */
    code: v.pipe(v.string(), v.maxLength(40))
  }),
  positional: ['forum', 'text', 'code'],
  right: 'anybody',
  writes: true,
  isAnonymous: true,
  prepare: async ({ code }) => codeHashOf(code),
  subject: (input) => input.forum,
  run: async ({ id, forum, text }, { sql, now }, codeHash) => {
    if (codeHash === undefined) throw problem('no-question-of-code', {});
    const came = await askForum(sql, {
      id,
      forum,
      codeHash,
      words: text,
      at: now.toISOString(),
      keepDays: forumTerms.unreadDays,
      mostWaiting: forumTerms.mostWaiting,
      mostHourly: forumTerms.perHour
    });
    if (came === 'full') throw problem('forum-full', {});
    if (came === 'closed') throw notNow(takesNone);
    return { known: came === 'known' };
  }
});

const takesNone = {
  vi: 'Diễn đàn này không nhận, hoặc không còn nhận câu hỏi gửi trước.',
  en: 'This forum takes no questions beforehand, or no longer.'
};
