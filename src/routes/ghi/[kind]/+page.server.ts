import { fitsInTable } from '#engine/records/table-columns.ts';
import type { World } from '#operations/world.ts';
import type { Person } from '#engine/rights/role.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import discardDraft from '#operations/records/discard-draft.ts';
import listDrafts from '#operations/records/list-drafts.ts';
import saveDraft from '#operations/records/save-draft.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { labelOf } from '#messages/say.ts';
import { act, getPersonWith } from '../../_server/act.ts';
import { attachFiles } from '../../_server/attach-files.ts';
import { getHouse } from '../../_server/house.ts';
import { newId } from '../../_server/new-id.ts';
import { readUpload } from '../../_server/read-upload.ts';
import { errorsIn, formParts, getKind, sentIn, withUnit } from '../../_server/recording-form.ts';

import { plannedRecord } from '../../_server/planned-record.ts';
import { rememberedFor } from '../../_server/remembered-for.ts';
import { repeatedRecord } from '../../_server/repeated-record.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** A form kept on the device, an entry that waits there, a record to be corrected there. */
const onDevice = ['may', 'mo', 'dinh-chinh'];

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'record');
  const kind = getKind(event.params.kind);
  const world = await (await getHouse()).world();
  const asked = event.url.searchParams.get('nhap');
  const draft = asked ? await findDraft(event, asked) : undefined;
  const repeated = draft ? undefined : await repeatedRecord(event, kind, world);
  const planned = draft ? undefined : await plannedRecord(event, kind);
  const raw = draft?.raw ?? { ...begun(world, person), ...repeated?.raw, ...planned?.raw };
  return {
    ...formParts(kind, world, person, event.locals.language),
    remembered: await rememberedFor(event, person, kind, raw),
    reference: kind.reference,
    fitsInTable: fitsInTable(kind),
    id: newId(),
    record: draft?.id ?? newId(),
    raw,
    planned: planned?.item,
    repeatedFrom: repeated?.from,
    isDraft: draft !== undefined,
    draftIsGone: asked !== null && !draft,
    justSaved: event.url.searchParams.has('luu'),
    /** Script draws this form from what lies on the device; an empty one in its place would only be typed into. */
    liesOnDevice: onDevice.some((name) => event.url.searchParams.has(name))
  };
};

export const actions: Actions = {
  ghi: async (event) => {
    const person = getPersonWith(event, 'record');
    const kind = getKind(event.params.kind);
    const world = await (await getHouse()).world();
    const upload = await readUpload(event.request);
    const sent = withUnit(sentIn(kind, upload.form), world, person, event.locals.language);
    if (sent.wantsMoreLines) return { sent, errors: {} };
    const errors = errorsIn(kind, sent, world, person);
    if (Object.keys(errors).length > 0) return fail(422, { sent, errors });
    const { id, record, raw, late } = sent;
    const done = await tried(() => act(event, recordActivity, { id, record, kind: kind.id, raw, late }));
    if ('error' in done) return refused(done.error, { sent });
    const refusals = await attachFiles(event, upload, { record, sending: id });
    if (refusals.length > 0) return { recorded: record, refusals };
    const hints = done.answer.hints.map(({ field }) => field).join(',');
    return redirect(303, `/ban-ghi/${record}?xong=da-ghi${hints ? `&xem-lai=${hints}` : ''}`);
  },

  'luu-nhap': async (event) => {
    const person = getPersonWith(event, 'record');
    const kind = getKind(event.params.kind);
    const world = await (await getHouse()).world();
    const { form } = await readUpload(event.request);
    const sent = withUnit(sentIn(kind, form), world, person, event.locals.language);
    const { record, raw } = sent;
    if (!raw['unit']) {
      return fail(422, { sent, errors: { unit: labelOf('pagesRecords.draftNeedsUnit') } });
    }
    const done = await tried(() => act(event, saveDraft, { record, kind: kind.id, raw }));
    if ('error' in done) return refused(done.error, { sent });
    return redirect(303, `/ghi/${kind.id}?nhap=${record}&luu`);
  },

  'bo-nhap': async (event) => {
    getPersonWith(event, 'record');
    const form = await event.request.formData();
    const done = await tried(() => act(event, discardDraft, { record: String(form.get('record') ?? '') }));
    if ('error' in done) return refused(done.error, {});
    return redirect(303, '/ghi');
  }
};

/** A new form: the own commune, today, the own side. */
function begun({ territory, today }: World, { unit, party }: Person): Record<string, unknown> {
  const isCommune = territory.find(unit)?.level === 'commune';
  return { ...(isCommune ? { unit } : {}), day: today, host: party };
}

/** Only one's own are listed. */
async function findDraft(event: RequestEvent<{ kind: string }>, id: string) {
  const drafts = await act(event, listDrafts, {});
  return drafts.find((draft) => draft.id === id && draft.kind === event.params.kind);
}
