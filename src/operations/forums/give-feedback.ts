import { problem } from '#basis/problem.ts';
import { forumTerms } from '#programme/forums/terms.ts';
import { giveFeedback } from '#store/forums/from-anybody.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid, yesOrNo } from '../plans/inputs.ts';
import { notNow } from './forum-access.ts';

export default operation({
  id: 'give-feedback',
  label: { vi: 'Gửi phiếu lấy ý kiến', en: 'Fill in a feedback form' },
  words: {
    vi: 'Người đã dự diễn đàn cho biết hài lòng hay chưa. Chỉ cộng vào tổng số, không giữ phiếu nào.',
    en: 'Who came to a forum says whether they are satisfied. It is added to two sums; no form is kept.'
  },
  input: v.object({ forum: uuid, satisfied: yesOrNo }),
  positional: ['forum', 'satisfied'],
  right: 'anybody',
  writes: true,
  isAnonymous: true,
  subject: (input) => input.forum,
  run: async ({ forum, satisfied }, { sql, now }) => {
    const came = await giveFeedback(sql, {
      forum,
      isSatisfied: satisfied,
      at: now.toISOString(),
      forDays: forumTerms.feedbackDays,
      mostHourly: forumTerms.feedbackPerHour
    });
    if (came === 'full') throw problem('forum-full', {});
    if (came === 'closed') throw notNow(takesNone);
    return { given: true };
  }
});

const takesNone = {
  vi: 'Diễn đàn này chưa đến ngày, hoặc đã hết thời gian nhận phiếu.',
  en: 'This forum has not been held yet, or no longer takes forms.'
};
