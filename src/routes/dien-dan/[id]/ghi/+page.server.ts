import { newCode } from '#operations/forums/asked-code.ts';
import noteOpinion from '#operations/forums/note-opinion.ts';
import showForum from '#operations/forums/show-forum.ts';
import { noteFields } from '#programme/forums/opinion.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPersonWith } from '../../../_server/act.ts';
import { newId } from '../../../_server/new-id.ts';
import { refused } from '../../../_server/refusal.ts';
import { tried } from '../../../_server/tried.ts';
import { idOf } from '../../_server/id-of.ts';
import { readFields, textOf } from '../../_server/read-fields.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  getPersonWith(event, 'record');
  const { forum, tally } = await act(event, showForum, { forum: idOf(event.params) });
  return {
    id: forum.id,
    title: forum.title,
    heard: tally.heard,
    ids: { id: newId(), record: newId(), promise: newId(), code: newCode() },
    isNoted: event.url.searchParams.has('xong')
  };
};

export const actions: Actions = {
  ghi: async (event) => {
    getPersonWith(event, 'record');
    const form = await event.request.formData();
    const raw = readFields(noteFields, form);
    const [id, record, promise, given] = ['id', 'record', 'promise', 'code'].map((name) =>
      textOf(form, name)
    );
    const code = form.has('took') ? given : '';
    const forum = idOf(event.params);
    const done = await tried(() => act(event, noteOpinion, { id, record, forum, promise, raw, code }));
    if ('error' in done) return refused(done.error, { raw, ids: { id, record, promise, code: given } });
    return redirect(303, `/dien-dan/${forum}/ghi?xong`);
  }
};
