import { vietnamDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import { openContest } from '#engine/forums/promise.ts';
import answerContest from '#operations/forums/answer-contest.ts';
import keepPromise from '#operations/forums/keep-promise.ts';
import noteProgress from '#operations/forums/note-progress.ts';
import publicForum from '#operations/forums/public-forum.ts';
import publicPromise from '#operations/forums/public-promise.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, getPersonWith } from '../../../_server/act.ts';
import { getHouse } from '../../../_server/house.ts';
import { newId } from '../../../_server/new-id.ts';
import { refused } from '../../../_server/refusal.ts';
import { tried } from '../../../_server/tried.ts';
import { ownerName, promiseTag, shownOpinion, shownSettlement } from '../../_server/forum-words.ts';
import { idOf } from '../../_server/id-of.ts';
import { mayWork } from '../../_server/may-work.ts';
import { contestAnswerFields, dayIn, doneFields, progressFields } from '../../_server/promise-fields.ts';
import { readFields } from '../../_server/read-fields.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const { language, person } = event.locals;
  const world = await (await getHouse()).world();
  const { promise, state, opinion } = await act(event, publicPromise, { promise: idOf(event.params) });
  const { forum } = await act(event, publicForum, { forum: promise.forum });
  const on = (at: string): string => dayText(vietnamDay(Date.parse(at)), language);
  const { done } = promise;
  return {
    id: promise.id,
    text: promise.text,
    owner: ownerName(promise.owner, language),
    due: dayText(promise.due, language),
    earlierDues: promise.earlierDues.map((due) => dayText(due, language)),
    tag: promiseTag(state, language),
    forum: { title: forum.title, href: `/dien-dan/${forum.id}`, day: dayText(forum.day, language) },
    opinion: opinion && shownOpinion(opinion, language),
    progress: promise.progress.map(({ at, text }) => ({ at, text, day: on(at) })),
    done: done && {
      day: dayText(done.on, language),
      text: done.text,
      settlement: shownSettlement(done.settlement, language)
    },
    contests: promise.contests.map(({ id, at, text, answer }) => ({
      id,
      text,
      day: on(at),
      answer: answer && { how: answer.how, text: answer.text, day: on(answer.at) }
    })),
    mayWork: mayWork(world, person, { ...forum, unit: promise.unit }),
    isOpen: done === undefined,
    isContested: openContest(promise) !== undefined,
    today: world.today,
    entry: newId(),
    told: event.url.searchParams.get('xong') ?? undefined
  };
};

export const actions: Actions = {
  'tien-do': (event) =>
    tell(event, async (form, base) => {
      const raw = readFields(progressFields, form);
      const done = await tried(() => act(event, noteProgress, { ...base, ...raw }));
      return 'error' in done ? refused(done.error, { asked: 'tien-do', raw }) : undefined;
    }),

  xong: (event) =>
    tell(event, async (form, base) => {
      const { on, text, ...settlement } = readFields(doneFields, form);
      const { today } = await (await getHouse()).world();
      const sent = { ...base, on: dayIn(on, today), text, raw: settlement };
      const done = await tried(() => act(event, keepPromise, sent));
      return 'error' in done
        ? refused(done.error, { asked: 'xong', raw: { on, text, ...settlement } })
        : undefined;
    }),

  'tra-loi': (event) =>
    tell(event, async (form, base) => {
      const { text, due } = readFields(contestAnswerFields, form);
      const { today } = await (await getHouse()).world();
      const again = due === '' ? {} : { due: dayIn(due, today) };
      const done = await tried(() => act(event, answerContest, { ...base, text, ...again }));
      return 'error' in done ? refused(done.error, { asked: 'tra-loi', raw: { text, due } }) : undefined;
    })
};

type Event = Pick<RequestEvent, 'locals' | 'url' | 'request' | 'getClientAddress'> & {
  readonly params: { readonly id: string };
};

/** What the three forms have in common: who, which promise, and the way back to its page. */
async function tell<Refused>(
  event: Event,
  write: (
    form: FormData,
    base: { readonly id: string; readonly forum: string; readonly promise: string }
  ) => Promise<Refused | undefined>
): Promise<Refused> {
  getPersonWith(event, 'record');
  const promise = idOf(event.params);
  const form = await event.request.formData();
  const shown = await act(event, publicPromise, { promise });
  const base = { id: String(form.get('id') ?? ''), forum: shown.promise.forum, promise };
  const wrong = await write(form, base);
  return wrong ?? redirect(303, `/dien-dan/loi-hua/${promise}?xong=told`);
}
