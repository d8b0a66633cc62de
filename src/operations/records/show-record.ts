import * as v from 'valibot';
import { operation } from '../context.ts';
import { getRecord } from '../recording/append-entry.ts';
import { allHints } from '../recording/past-of.ts';

export default operation({
  id: 'show-record',
  label: { vi: 'Xem một bản ghi', en: 'Show a record' },
  words: {
    vi: 'Một bản ghi với toàn bộ lịch sử: ai ghi, xác nhận, đính chính, khi nào.',
    en: 'A record with its whole history: who recorded, confirmed, corrected it, and when.'
  },
  input: v.object({ record: v.pipe(v.string(), v.uuid()) }),
  positional: ['record'],
  right: 'read-records',
  writes: false,
  run: async ({ record }, context) => {
    const { kind, state, entries } = await getRecord(context, record, false);
    const { id, header, values } = state;
    const hints = state.status === 'recorded' ? await allHints(context, { id, kind, header, values }) : [];
    // As `readUnreviewed` asks it of many records at once.
    const isReviewed = entries.some(({ act, note }) => act === 'corrected' || note !== undefined);
    return { kind: kind.id, state, entries, hints, isReviewed };
  }
});
