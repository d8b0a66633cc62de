import { dayText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import contestPromise from '#operations/forums/contest-promise.ts';
import followQuestion from '#operations/forums/follow-question.ts';
import { labelOf } from '#messages/say.ts';
import { forumTerms } from '#programme/forums/terms.ts';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { act } from '../../_server/act.ts';
import { newId } from '../../_server/new-id.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';
import { promiseTag, shownAnswer } from '../_server/forum-words.ts';
import { textOf } from '../_server/read-fields.ts';
import type { Actions } from './$types.ts';

/** The code comes in the body of a form, never in an address: addresses are kept in histories. */
export const actions: Actions = {
  xem: async (event) => {
    const code = textOf(await event.request.formData(), 'code');
    const done = await tried(() => followed(event, code));
    if ('error' in done) return refused(done.error, { code });
    return { code, followed: done.answer };
  },

  'phan-hoi': async (event) => {
    const form = await event.request.formData();
    const [id, code = '', text = ''] = ['id', 'code', 'text'].map((name) => textOf(form, name));
    const shown = await tried(() => followed(event, code));
    if ('error' in shown) return refused(shown.error, { code });
    if (text.length < 10 || text.length > forumTerms.longestQuestion) {
      const errors = { text: labelOf('forums.tooShort') };
      return fail(422, { sentence: labelOf('forums.tooShort'), errors, code, text, followed: shown.answer });
    }
    const done = await tried(() => act(event, contestPromise, { id, code, text }));
    if ('error' in done) return refused(done.error, { code, text, followed: shown.answer });
    return { code, followed: shown.answer, contested: true };
  }
};

async function followed(event: Pick<RequestEvent, 'locals' | 'getClientAddress'>, code: string) {
  const { forum, standing, rule, response, promise } = await act(event, followQuestion, { code });
  const { language } = event.locals;
  return {
    contest: newId(),
    forum: { title: forum.title, href: `/dien-dan/${forum.id}`, day: dayText(forum.day, language) },
    standing,
    rule,
    answer: response && shownAnswer(response, language),
    promise: promise && promiseOf(promise, language)
  };
}

function promiseOf(
  promise: NonNullable<Awaited<ReturnType<typeof followQuestion.run>>['promise']>,
  language: Language
) {
  return { tag: promiseTag(promise.state, language), mayContest: promise.state === 'kept' };
}
