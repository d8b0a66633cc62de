import { isProblem } from '#basis/problem.ts';
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
  const [record, note, late] = [text('record'), text('note'), text('late')];
  try {
    await act(event, operation, { id: text('id'), record, note, late });
  } catch (error) {
    // The desk has no place to ask why it comes late; the record's own page has.
    if (isProblem(error) && error.code === 'window-closed' && event.url.pathname === '/') {
      return redirect(303, `/ban-ghi/${encodeURIComponent(record)}?muon`);
    }
    return refused(error, { record, note, late, asked: done });
  }
  return redirect(303, `/ban-ghi/${encodeURIComponent(record)}?xong=${done}`);
}
