import type { Language } from '#basis/label.ts';
import type { NamedForumEntry } from '#store/forums/forum-entries.ts';
import { say } from '#messages/say.ts';
import closeForum from '#operations/forums/close-forum.ts';
import countForum from '#operations/forums/count-forum.ts';
import judgeContest from '#operations/forums/judge-contest.ts';
import moderateQuestion from '#operations/forums/moderate-question.ts';
import respondToOpinion from '#operations/forums/respond-to-opinion.ts';
import showForum from '#operations/forums/show-forum.ts';
import { sortingFields } from '#programme/forums/opinion.ts';
import { responseFields } from '#programme/forums/response.ts';
import { roomCountFields } from '#programme/forums/room-counts.ts';
import { moderationRules } from '#programme/forums/rules.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPersonWith } from '../../../_server/act.ts';
import { momentText } from '../../../_server/draft-rows.ts';
import { getHouse } from '../../../_server/house.ts';
import { newId } from '../../../_server/new-id.ts';
import { refused } from '../../../_server/refusal.ts';
import { tried } from '../../../_server/tried.ts';
import { nameAsRecorded } from '../../../_server/unit-words.ts';
import {
  announcementRows,
  feedbackWords,
  forumTag,
  promiseLine,
  shownOpinion
} from '../../_server/forum-words.ts';
import { idOf } from '../../_server/id-of.ts';
import { readFields, textOf } from '../../_server/read-fields.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  getPersonWith(event, 'read-records');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const shown = await act(event, showForum, { forum: idOf(event.params) });
  const { forum, standing, tally, feedback, opinions, promises, contests, entries, mayRun, mayNote } = shown;
  const waits = opinions.filter(({ source, standing: of }) => source === 'online' && of === 'waiting');
  const inRoom = opinions.filter(({ source, standing: of }) => source === 'room' && of === 'waiting');
  const open = opinions.filter(
    ({ response, standing: of, source }) =>
      !response && of !== 'refused' && !(source === 'online' && of === 'waiting')
  );
  const withIds = (list: typeof opinions) =>
    list.map((opinion) => ({
      ...shownOpinion(opinion, language),
      entry: newId(),
      promise: newId(),
      sorted: opinion.sorting
    }));
  return {
    id: forum.id,
    title: forum.title,
    tag: forumTag(standing, language),
    rows: announcementRows(forum, nameAsRecorded(world, forum.unit), language),
    tally,
    feedback: feedbackWords(feedback, language),
    waiting: withIds(waits),
    inRoom: withIds(inRoom),
    unanswered: withIds(open),
    contests: contests.map(({ contest, promise, text }) => ({
      contest,
      text,
      promise: promises.find(({ id }) => id === promise)?.text ?? '',
      entry: newId()
    })),
    promises: promises.map((promise) => promiseLine({ ...promise, state: promise.standing }, language)),
    rules: moderationRules.map(({ id, label }) => ({ id, label: label[language] })),
    counts: forum.counts,
    history: entries.map((entry) => historyLine(entry, language)).toReversed(),
    entry: newId(),
    mayRun,
    mayNote,
    isOpen: !forum.cancelled && !forum.closed,
    isHeld: standing === 'held',
    record: forum.closed && `/ban-ghi/${forum.closed.record}`,
    hasPapers: standing === 'held' || standing === 'closed',
    done: event.url.searchParams.get('xong') ?? undefined
  };
};

/** What a citizen did is told without its moment: only the hour is known, and that is no one's business. */
function historyLine({ id, act: what, at, by, name }: NamedForumEntry, language: Language) {
  return {
    id,
    title: say(language, `forums.did_${what}`),
    at: by === undefined ? momentText(at, language).replace(/:\d\d\b/u, 'h') : momentText(at, language),
    who: by === undefined ? say(language, 'forums.byCitizen') : name || '–'
  };
}

export const actions: Actions = {
  dang: async (event) => {
    getPersonWith(event, 'record');
    const form = await event.request.formData();
    const raw = readFields(sortingFields, form);
    const [id, opinion] = ['id', 'opinion'].map((name) => textOf(form, name));
    const forum = idOf(event.params);
    const decision = { is: 'publish', raw };
    const done = await tried(() => act(event, moderateQuestion, { id, forum, opinion, decision }));
    if ('error' in done) return refused(done.error, { asked: `dang ${opinion}`, raw });
    return redirect(303, `/dien-dan/${forum}/dieu-hanh?xong=moderated`);
  },

  'khong-dang': async (event) => {
    getPersonWith(event, 'record');
    const form = await event.request.formData();
    const [id, opinion, rule] = ['id', 'opinion', 'rule'].map((name) => textOf(form, name));
    const forum = idOf(event.params);
    const decision = { is: 'refuse', rule };
    const done = await tried(() => act(event, moderateQuestion, { id, forum, opinion, decision }));
    if ('error' in done) return refused(done.error, { asked: `khong-dang ${opinion}`, raw: {} });
    return redirect(303, `/dien-dan/${forum}/dieu-hanh?xong=moderated`);
  },

  'tra-loi': async (event) => {
    getPersonWith(event, 'record');
    const form = await event.request.formData();
    const raw = readFields(responseFields, form);
    const [id, opinion, promise] = ['id', 'opinion', 'promise'].map((name) => textOf(form, name));
    const forum = idOf(event.params);
    const done = await tried(() => act(event, respondToOpinion, { id, forum, opinion, promise, raw }));
    if ('error' in done) return refused(done.error, { asked: `tra-loi ${opinion}`, raw });
    return redirect(303, `/dien-dan/${forum}/dieu-hanh?xong=responded`);
  },

  'phan-hoi': async (event) => {
    getPersonWith(event, 'record');
    const form = await event.request.formData();
    const [id, contest, rule] = ['id', 'contest', 'rule'].map((name) => textOf(form, name));
    const forum = idOf(event.params);
    const judged = { id, forum, contest, ...(rule === '' ? {} : { rule }) };
    const done = await tried(() => act(event, judgeContest, judged));
    if ('error' in done) return refused(done.error, { asked: `phan-hoi ${contest}`, raw: {} });
    return redirect(303, `/dien-dan/${forum}/dieu-hanh?xong=moderated`);
  },

  dem: async (event) => {
    getPersonWith(event, 'record');
    const form = await event.request.formData();
    const raw = readFields(roomCountFields, form);
    const forum = idOf(event.params);
    const done = await tried(() => act(event, countForum, { id: textOf(form, 'id'), forum, raw }));
    if ('error' in done) return refused(done.error, { asked: 'dem', raw });
    return redirect(303, `/dien-dan/${forum}/dieu-hanh?xong=counted`);
  },

  'ket-thuc': async (event) => {
    getPersonWith(event, 'record');
    const form = await event.request.formData();
    const forum = idOf(event.params);
    const late = textOf(form, 'late');
    const done = await tried(() => act(event, closeForum, { id: textOf(form, 'id'), forum, late }));
    if ('error' in done) return refused(done.error, { asked: 'ket-thuc', raw: { late } });
    return redirect(303, `/dien-dan/${forum}/dieu-hanh?xong=closed`);
  }
};
