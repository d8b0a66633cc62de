import { addDays } from '#basis/day.ts';

import { parseSorting } from '#programme/forums/opinion.ts';
import { moderationRules } from '#programme/forums/rules.ts';
import { forumTerms } from '#programme/forums/terms.ts';
import { readForumWords, shortenWords } from '#store/forums/forum-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';
import { actOnForum, getOpinion, notNow, type WholeForum } from './forum-access.ts';
import { accepted, raw } from './inputs.ts';

export default operation({
  id: 'moderate-question',
  label: { vi: 'Duyệt câu hỏi', en: 'Moderate a question' },
  words: {
    vi: 'Đơn vị chủ trì đăng một câu hỏi nguyên văn, hoặc không đăng và chọn quy tắc làm lý do. Không sửa lời người hỏi.',
    en: 'The host publishes a question word for word, or names the rule by which it is not published. Nothing is reworded.'
  },
  input: v.object({
    id: uuid,
    forum: uuid,
    opinion: uuid,
    decision: v.variant('is', [
      v.object({ is: v.literal('publish'), raw }),
      v.object({ is: v.literal('refuse'), rule: v.picklist(moderationRules.map(({ id }) => id)) })
    ])
  }),
  right: 'record',
  writes: true,
  subject: (input) => input.opinion,
  run: async ({ id, forum, opinion, decision }, context) => {
    const { sql, world } = context;
    const words = await readForumWords(sql, forum);
    const { known } = await actOnForum(context, { id, forum, who: 'host' }, (whole) => {
      const had = getOpinion(whole.state, opinion);
      refuseWhenCounted(whole, had.source);
      if (decision.is === 'refuse') return { act: 'refused', opinion, rule: decision.rule };
      const text = had.text ?? words.get(opinion);
      if (text === undefined) throw notNow(wordsGone);
      return { act: 'published', opinion, sorting: accepted(parseSorting(decision.raw)).sorting, text };
    });
    if (decision.is === 'refuse' && !known) {
      await shortenWords(sql, opinion, addDays(world.today, forumTerms.refusedDays));
    }
    return { opinion, known };
  }
});

/** The record of a closed forum counts the questions that were let through. */
function refuseWhenCounted({ state }: WholeForum, source: 'online' | 'room'): void {
  if (state.closed && source === 'online') {
    throw notNow({
      vi: 'Diễn đàn đã kết thúc và vào sổ, câu hỏi gửi trước không duyệt lại nữa.',
      en: 'The forum is closed and recorded; questions sent beforehand are not moderated again.'
    });
  }
}

const wordsGone = {
  vi: 'Lời của câu hỏi này đã được hủy theo thời hạn.',
  en: 'The words of this question were destroyed, as their time was over.'
};
