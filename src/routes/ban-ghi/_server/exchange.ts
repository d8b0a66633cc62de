import type { Context } from '#operations/context.ts';
import type { Operation } from '#engine/operation/operation.ts';
import acceptCounter from '#operations/recording/accept-counter.ts';
import flagRecord from '#operations/recording/flag-record.ts';
import keepRecord from '#operations/recording/keep-record.ts';
import remarkOnRecord from '#operations/recording/remark-on-record.ts';
import unflagRecord from '#operations/recording/unflag-record.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, getPerson } from '../../_server/act.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';

/** What the sides say and answer to each other on the page of a record. */
export const exchange = {
  'lay-theo': (event: RequestEvent) => exchanged(event, acceptCounter, 'lay-theo'),
  'giu-nguyen': (event: RequestEvent) => exchanged(event, keepRecord, 'giu-nguyen'),
  'trao-doi': (event: RequestEvent) => exchanged(event, remarkOnRecord, 'trao-doi'),
  'theo-doi': (event: RequestEvent) => exchanged(event, flagRecord, 'theo-doi'),
  'bo-theo-doi': (event: RequestEvent) => exchanged(event, unflagRecord, 'bo-theo-doi')
};

const names = ['id', 'record', 'countered', 'note', 'late'] as const;

async function exchanged<Input, Output>(
  event: RequestEvent,
  operation: Operation<Context, Input, Output>,
  asked: keyof typeof exchange
) {
  getPerson(event);
  const form = await event.request.formData();
  const given = names.flatMap((name) => (form.has(name) ? [[name, String(form.get(name))] as const] : []));
  const input: Partial<Record<(typeof names)[number], string>> = Object.fromEntries(given);
  const { record = '', note = '', late = '' } = input;
  const done = await tried(() => act(event, operation, input));
  if ('error' in done) return refused(done.error, { record, note, late, asked });
  return redirect(303, `/ban-ghi/${encodeURIComponent(record)}?xong=${asked}`);
}
