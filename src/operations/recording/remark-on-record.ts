import * as v from 'valibot';
import { operation } from '../context.ts';
import { appendEntry, getRecord } from './append-entry.ts';
import { writtenBy } from './written.ts';

export default operation({
  id: 'remark-on-record',
  label: { vi: 'Trao đổi về bản ghi', en: 'Remark on a record' },
  words: {
    vi: 'Viết một ý kiến mà cả hai bên cùng đọc được ở bản ghi; số liệu không đổi.',
    en: 'Writes a remark that both sides read at the record; no figure changes.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    record: v.pipe(v.string(), v.uuid()),
    note: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000))
  }),
  positional: ['record', 'note'],
  // Who may answer for a side may speak for it, leaders as well; who only reads an area does not.
  right: 'confirm',
  writes: true,
  subject: (input) => input.record,
  run: async ({ id, record, note }, context) => {
    const { kind, state, entries } = await getRecord(context, record, true);
    if (entries.some((entry) => entry.id === id)) return { record, known: true };
    const written = { id, record, kind: kind.id, note, ...writtenBy(context) };
    await appendEntry(context, kind, state, { ...written, act: 'remarked' });
    return { record, known: false };
  }
});
