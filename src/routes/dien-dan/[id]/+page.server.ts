import { addDays, vietnamDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import { labelOf } from '#messages/say.ts';
import { forumTerms } from '#programme/forums/terms.ts';
import { newCode } from '#operations/forums/asked-code.ts';
import askForum from '#operations/forums/ask-forum.ts';
import giveFeedback from '#operations/forums/give-feedback.ts';
import publicForum from '#operations/forums/public-forum.ts';
import { fail } from '@sveltejs/kit';
import { act } from '../../_server/act.ts';
import { getHouse } from '../../_server/house.ts';
import { newId } from '../../_server/new-id.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';
import { nameAsRecorded } from '../../_server/unit-words.ts';
import {
  announcementRows,
  feedbackWords,
  forumTag,
  promiseLine,
  shownOpinion
} from '../_server/forum-words.ts';
import { idOf } from '../_server/id-of.ts';
import { mayWork } from '../_server/may-work.ts';
import { textOf } from '../_server/read-fields.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** For everybody, without a cookie; whoever holds the forum gets the ways to run it. */
export const load: PageServerLoad = async (event) => {
  const { language, person } = event.locals;
  const world = await (await getHouse()).world();
  const { forum, state, takesQuestions, opinions, promises, feedback } = await act(event, publicForum, {
    forum: idOf(event.params)
  });
  const { cancelled, changes, closed, day, unit } = forum;
  const works = mayWork(world, person, forum);
  return {
    id: forum.id,
    title: forum.title,
    tag: forumTag(state, language),
    rows: announcementRows(forum, nameAsRecorded(world, unit), language),
    share: new URL(`/dien-dan/${forum.id}`, event.url).href,
    cancelled: cancelled?.note,
    changes: changes.map(({ at, note, before }) => ({
      at,
      words: { day: dayText(vietnamDay(Date.parse(at)), language), note },
      before: {
        begins: before.begins,
        ends: before.ends,
        day: dayText(before.day, language),
        place: before.place
      }
    })),
    record: closed && person ? `/ban-ghi/${closed.record}` : undefined,
    isClosed: closed !== undefined,
    ask: takesQuestions ? { id: newId(), code: newCode() } : undefined,
    opinions: opinions.map((opinion) => shownOpinion(opinion, language)),
    promises: promises.map((promise) => promiseLine(promise, language)),
    feedback: feedbackWords(feedback, language),
    takesFeedback:
      state === 'held' && world.today >= day && world.today <= addDays(day, forumTerms.feedbackDays),
    mayWork: works,
    inRoom: works && state === 'held'
  };
};

export const actions: Actions = {
  hoi: async (event) => {
    const form = await event.request.formData();
    const [id, code, text] = ['id', 'code', 'text'].map((name) => textOf(form, name));
    const kept = { asking: { id, code, text } };
    if (textOf(form, 'website') !== '') {
      return fail(422, { sentence: labelOf('forums.trapped'), errors: {}, ...kept });
    }
    if (text === undefined || text.length < 10 || text.length > forumTerms.longestQuestion) {
      const errors = { text: labelOf('forums.tooShort') };
      return fail(422, { sentence: labelOf('forums.tooShort'), errors, ...kept });
    }
    const done = await tried(() => act(event, askForum, { id, forum: idOf(event.params), text, code }));
    if ('error' in done) return refused(done.error, kept);
    return { asked: code };
  },

  phieu: async (event) => {
    const satisfied = textOf(await event.request.formData(), 'hai-long') === 'co';
    const done = await tried(() => act(event, giveFeedback, { forum: idOf(event.params), satisfied }));
    if ('error' in done) return refused(done.error, {});
    return { given: true };
  }
};
