import correctRecord from '#operations/recording/correct-record.ts';
import showRecord from '#operations/records/show-record.ts';
import { labelOf } from '#messages/say.ts';
import { fail, redirect } from '@sveltejs/kit';
import { act, getPersonWith } from '../../../_server/act.ts';
import { getHouse } from '../../../_server/house.ts';
import { newId } from '../../../_server/new-id.ts';
import { errorsIn, formParts, getKind, readSent, withUnit } from '../../../_server/recording-form.ts';
import { refused } from '../../../_server/refusal.ts';
import { tried } from '../../../_server/tried.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** A reason shorter than this says nothing; the operation asks the same. */
const SHORTEST_REASON = 3;

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'record');
  const { kind, state } = await act(event, showRecord, { record: event.params.id });
  const world = await (await getHouse()).world();
  return {
    ...formParts(getKind(kind), world, person, event.locals.language),
    id: newId(),
    record: state.id,
    raw: { ...state.header, ...state.values }
  };
};

export const actions: Actions = {
  default: async (event) => {
    const person = getPersonWith(event, 'record');
    const shown = await act(event, showRecord, { record: event.params.id });
    const kind = getKind(shown.kind);
    const world = await (await getHouse()).world();
    const sent = withUnit(await readSent(kind, event.request), world, person, event.locals.language);
    if (sent.wantsMoreLines) return { sent, errors: {} };
    const reason = sent.note.length < SHORTEST_REASON ? { note: labelOf('pagesRecords.reasonMissing') } : {};
    const errors = { ...errorsIn(kind, sent, world, person), ...reason };
    if (Object.keys(errors).length > 0) return fail(422, { sent, errors });
    const { id, raw, note, late } = sent;
    const done = await tried(() =>
      act(event, correctRecord, { id, record: shown.state.id, raw, note, late })
    );
    if ('error' in done) return refused(done.error, { sent });
    const odd = done.answer.hints.length > 0 ? '&xem-lai' : '';
    return redirect(303, `/ban-ghi/${shown.state.id}?xong=da-dinh-chinh${odd}`);
  }
};
