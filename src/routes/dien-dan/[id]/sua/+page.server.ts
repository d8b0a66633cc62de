import { announcementOf } from '#engine/forums/forum.ts';
import { showField } from '#engine/records/fields/all.ts';
import type { FieldSet } from '#engine/records/field.ts';
import { labelOf } from '#messages/say.ts';
import cancelForum from '#operations/forums/cancel-forum.ts';
import changeForum from '#operations/forums/change-forum.ts';
import showForum from '#operations/forums/show-forum.ts';
import { announcementFields } from '#programme/forums/announcement.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPersonWith } from '../../../_server/act.ts';
import { newId } from '../../../_server/new-id.ts';
import { refused } from '../../../_server/refusal.ts';
import { tried } from '../../../_server/tried.ts';
import { idOf } from '../../_server/id-of.ts';
import { reasonField } from '../../_server/reason-field.ts';
import { readFields, textOf } from '../../_server/read-fields.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const fields: FieldSet = { ...announcementFields, note: reasonField };

export const load: PageServerLoad = async (event) => {
  getPersonWith(event, 'record');
  const { forum } = await act(event, showForum, { forum: idOf(event.params) });
  const { language } = event.locals;
  const days = { day: forum.day, questionsUntil: forum.questionsUntil };
  const shown = Object.fromEntries(
    Object.entries(days).map(([name, value]) => [
      name,
      showField({ type: 'day', label: labelOf('forums.due') }, value, language)
    ])
  );
  return { id: forum.id, title: forum.title, entry: newId(), values: { ...announcementOf(forum), ...shown } };
};

export const actions: Actions = {
  sua: async (event) => {
    getPersonWith(event, 'record');
    const form = await event.request.formData();
    const { note, ...raw } = readFields(fields, form);
    const forum = idOf(event.params);
    const sent = { id: textOf(form, 'id'), forum, raw, note };
    const done = await tried(() => act(event, changeForum, sent));
    if ('error' in done) return refused(done.error, { asked: 'sua', raw: { ...raw, note } });
    return redirect(303, `/dien-dan/${forum}/dieu-hanh?xong=changed`);
  },

  huy: async (event) => {
    getPersonWith(event, 'record');
    const form = await event.request.formData();
    const forum = idOf(event.params);
    const note = textOf(form, 'note');
    const done = await tried(() => act(event, cancelForum, { id: textOf(form, 'id'), forum, note }));
    if ('error' in done) return refused(done.error, { asked: 'huy', raw: { note } });
    return redirect(303, `/dien-dan/${forum}/dieu-hanh?xong=cancelled`);
  }
};
