import { isProblem } from '#basis/problem.ts';
import type { Label, Language } from '#basis/label.ts';
import confirmMany, { type Decided } from '#operations/recording/confirm-many.ts';
import findRecords from '#operations/records/find-records.ts';
import { labelOf } from '#messages/say.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { act, getPersonWith } from '../../_server/act.ts';
import { bulkOf } from '../../_server/bulk.ts';
import { getHouse } from '../../_server/house.ts';
import { localPath } from '../../_server/local-path.ts';
import { type RecordRow, recordRows } from '../../_server/record-rows.ts';
import { tried } from '../../_server/tried.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** Only the answer to a form stands here. */
export const load: PageServerLoad = (event) => {
  getPersonWith(event, 'confirm');
  if (event.request.method !== 'POST') redirect(303, '/ban-ghi');
};

const none: Readonly<Record<string, Label>> = {};

export const actions: Actions = {
  default: async (event) => {
    getPersonWith(event, 'confirm');
    const form = await event.request.formData();
    const text = (name: string): string => String(form.get(name) ?? '');
    const records = form.getAll('record').map(String);
    const decision = text('viec') === 'rejected' ? 'rejected' : 'confirmed';
    const typed = {
      decision,
      note: decision === 'rejected' ? text('note') : '',
      late: text('late')
    } as const;
    const back = localPath(text('den'));
    if (records.length === 0)
      return fail(422, { ...typed, back, errors: none, sentence: labelOf('bulk.noneTicked') });
    const done = await tried(() => act(event, confirmMany, { id: text('id'), records, ...typed }));
    if ('error' in done) {
      const { sentence, errors } = refusal(done.error);
      return fail(422, { ...typed, back, sentence, errors, ...(await again(event, records, back)) });
    }
    const { outcomes } = done.answer;
    const refused = outcomes.filter(({ outcome }) => outcome === 'refused');
    return {
      ...typed,
      back,
      errors: none,
      done: outcomes.length - refused.length,
      outcomes: await told(event, outcomes),
      asksLate: refused.some(({ problem }) => problem?.code === 'window-closed'),
      ...(await again(
        event,
        refused.filter(({ problem }) => problem?.code === 'window-closed').map(({ record }) => record),
        back
      ))
    };
  }
};

function refusal(error: unknown): { sentence: Label; errors: Readonly<Record<string, Label>> } {
  if (!isProblem(error)) throw error;
  return { sentence: error.sentence, errors: 'fields' in error.details ? error.details.fields : {} };
}

/** The rows of a form that is drawn again, all ticked. */
async function again(event: RequestEvent, records: readonly string[], here: string) {
  const bulk = bulkOf(event);
  const rows = await rowsOf(event, records);
  return { rows, bulk: bulk && { ...bulk, isAll: true, here, other: here } };
}

async function told(event: RequestEvent, outcomes: readonly Decided[]) {
  const rows = new Map(
    (
      await rowsOf(
        event,
        outcomes.map(({ record }) => record)
      )
    ).map((row) => [row.id, row] as const)
  );
  return outcomes.map(({ record, outcome, problem }) => ({
    id: record,
    title: rows.get(record)?.title ?? record,
    about: [rows.get(record)?.day, rows.get(record)?.place].filter(Boolean).join(' · '),
    outcome,
    why: problem?.sentence[event.locals.language satisfies Language]
  }));
}

async function rowsOf(event: RequestEvent, ids: readonly string[]): Promise<readonly RecordRow[]> {
  if (ids.length === 0) return [];
  const { lines } = await act(event, findRecords, { ids, limit: ids.length });
  return recordRows(lines, await (await getHouse()).world(), event.locals.language);
}
