import { problem } from '#basis/problem.ts';
import { forumStanding } from '#engine/forums/forum.ts';
import { standingOf } from '#engine/forums/promise.ts';
import { feedbackOf, tallyOf } from '#engine/forums/tally.ts';
import { liesInArea } from '../recording/area.ts';
import { readForumWords } from '#store/forums/forum-entries.ts';
import { readForums, readOnlineFeedback } from '#store/forums/read-forums.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';
import { getForum, holds } from './forum-access.ts';

export default operation({
  id: 'show-forum',
  label: { vi: 'Diễn đàn của đơn vị', en: 'A forum of one’s office' },
  words: {
    vi: 'Một diễn đàn như đơn vị tổ chức thấy: cả câu hỏi chờ duyệt, phản hồi chờ duyệt và mọi việc đã làm.',
    en: 'A forum as its office sees it: with questions and objections that wait, and all that was done.'
  },
  input: v.object({ forum: uuid }),
  positional: ['forum'],
  right: 'read-records',
  writes: false,
  run: async ({ forum: id }, context) => {
    const { sql, world, person } = context;
    const { state, entries } = await getForum(context, id);
    const [line] = await readForums(sql, { forum: id, limit: 1 });
    if (!line || !person) throw problem('no-such-forum', { id });
    const words = await readForumWords(sql, id);
    const { opinions, promises, unreadContests, ...forum } = state;
    const mayRecord = person.role.rights.includes('record') && liesInArea(world, person, line.unit).may;
    return {
      forum: { ...forum, unit: line.unit },
      standing: forumStanding(state, world.today),
      tally: tallyOf(state),
      feedback: feedbackOf(state, await readOnlineFeedback(sql, id)),
      opinions: [...opinions.values()].map((opinion) => ({
        ...opinion,
        text: opinion.text ?? words.get(opinion.id)
      })),
      promises: [...promises.values()].map((promise) => ({
        ...promise,
        standing: standingOf(promise, world.today)
      })),
      contests: [...unreadContests].map(([contest, promise]) => ({
        contest,
        promise,
        text: words.get(contest)
      })),
      entries,
      mayRun: mayRecord && holds(person, state, 'host'),
      mayNote: mayRecord && holds(person, state, 'holder')
    };
  }
});
