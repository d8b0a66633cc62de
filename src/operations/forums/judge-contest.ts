import { addDays } from '#basis/day.ts';
import { moderationRules } from '#programme/forums/rules.ts';
import { forumTerms } from '#programme/forums/terms.ts';
import { readForumWords, shortenWords } from '#store/forums/forum-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';
import { actOnForum, notNow } from './forum-access.ts';

export default operation({
  id: 'judge-contest',
  label: { vi: 'Duyệt phản hồi về lời hứa', en: 'Moderate an objection' },
  words: {
    vi: 'Đăng nguyên văn phản hồi “chưa xong” của người hỏi, hoặc không đăng và chọn quy tắc. Không đồng ý với phản hồi không phải là lý do.',
    en: 'Publishes the asker’s objection word for word, or names the rule by which it is not. Disagreeing is no reason.'
  },
  input: v.object({
    id: uuid,
    forum: uuid,
    /** The entry of the objection. */
    contest: uuid,
    /** None when it is published. */
    rule: v.optional(v.picklist(moderationRules.map(({ id }) => id)))
  }),
  positional: ['forum', 'contest'],
  right: 'record',
  writes: true,
  subject: (input) => input.contest,
  run: async ({ id, forum, contest, rule }, context) => {
    const { sql, world } = context;
    const text = (await readForumWords(sql, forum)).get(contest);
    const { known } = await actOnForum(context, { id, forum, who: 'host' }, ({ state }) => {
      const promise = state.unreadContests.get(contest);
      if (promise === undefined) throw notNow(alreadyRead);
      if (rule !== undefined) return { act: 'contest-refused', promise, contest, rule };
      if (text === undefined) throw notNow(wordsGone);
      return { act: 'contest-shown', promise, contest, text };
    });
    if (rule !== undefined && !known) {
      await shortenWords(sql, contest, addDays(world.today, forumTerms.refusedDays));
    }
    return { contest, known };
  }
});

const alreadyRead = { vi: 'Phản hồi này đã được duyệt.', en: 'This objection was moderated already.' };

const wordsGone = {
  vi: 'Lời của phản hồi này đã được hủy theo thời hạn.',
  en: 'The words of this objection were destroyed, as their time was over.'
};
