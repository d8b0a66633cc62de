import confirmJointly from '#operations/recording/confirm-jointly.ts';
import rejectJointly from '#operations/recording/reject-jointly.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, getPerson } from './act.ts';
import { refused } from './refusal.ts';

/** What the other side answers to a joint activity; the same two forms on the desk and on the record's page. */
export const decisions = {
  'xac-nhan': (event: RequestEvent) => decide(event, confirmJointly, 'da-xac-nhan'),
  'khong-xac-nhan': (event: RequestEvent) => decide(event, rejectJointly, 'khong-xac-nhan')
};

async function decide(
  event: RequestEvent,
  operation: typeof confirmJointly,
  done: 'da-xac-nhan' | 'khong-xac-nhan'
) {
  getPerson(event);
  const form = await event.request.formData();
  const text = (name: string): string => String(form.get(name) ?? '');
  const [record, note] = [text('record'), text('note')];
  try {
    await act(event, operation, { id: text('id'), record, note });
  } catch (error) {
    return refused(error, { record, note, asked: done });
  }
  return redirect(303, `/ban-ghi/${encodeURIComponent(record)}?xong=${done}`);
}
