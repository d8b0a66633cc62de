import { problem } from '#basis/problem.ts';
import { plainText } from '#engine/records/fields/plain-text.ts';
import { forumTerms } from '#programme/forums/terms.ts';
import { contestPromise } from '#store/forums/from-anybody.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';
import { codeHashOf } from './asked-code.ts';
import { notNow } from './forum-access.ts';

export default operation({
  id: 'contest-promise',
  label: { vi: 'Phản hồi lời hứa chưa được thực hiện', en: 'Contest a promise' },
  words: {
    vi: 'Người hỏi, bằng mã của mình, cho biết việc báo là xong thì thực tế chưa xong. Có người đọc trước khi đăng.',
    en: 'Who asked says, by the own code, that what is told as done is not. It is read before it is published.'
  },
  input: v.object({
    id: uuid,
    code: v.pipe(v.string(), v.maxLength(40)),
    text: v.pipe(
      v.string(),
      v.transform((text) => plainText(text) ?? ''),
      v.minLength(10),
      v.maxLength(forumTerms.longestQuestion)
    )
  }),
  positional: ['code', 'text'],
  right: 'anybody',
  writes: true,
  isAnonymous: true,
  prepare: async ({ code }) => codeHashOf(code),
  run: async ({ id, text }, { sql, now }, codeHash) => {
    if (codeHash === undefined) throw problem('no-question-of-code', {});
    const came = await contestPromise(sql, {
      id,
      codeHash,
      words: text,
      at: now.toISOString(),
      keepDays: forumTerms.unreadDays,
      mostHourly: forumTerms.perHour
    });
    if (came === 'full') throw problem('forum-full', {});
    if (came === 'closed') throw notNow(nothingToContest);
    return { known: came === 'known' };
  }
});

const nothingToContest = {
  vi: 'Với mã này không có lời hứa nào đang được báo là xong.',
  en: 'No promise of this code is told as done.'
};
