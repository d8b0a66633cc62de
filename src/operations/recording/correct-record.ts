import * as v from 'valibot';
import { operation } from '../context.ts';
import { appendEntry, getRecord } from './append-entry.ts';
import { liesInArea } from './area.ts';
import { refuseIfChanged, seenInput } from './changed-meanwhile.ts';
import { lateInput, lateParts } from './late-input.ts';
import { newContent } from './new-content.ts';
import { allHints } from './past-of.ts';
import { writtenBy } from './written.ts';

export default operation({
  id: 'correct-record',
  label: { vi: 'Đính chính', en: 'Correct a record' },
  words: {
    vi: 'Ghi bản đính chính, kèm lý do. Bản cũ vẫn còn trong lịch sử.',
    en: 'Records a correction with its reason. The earlier version stays in view.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    record: v.pipe(v.string(), v.uuid()),
    raw: v.record(v.string(), v.unknown()),
    note: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(2000)),
    ...lateInput,
    ...seenInput
  }),
  positional: ['record'],
  right: 'record',
  writes: true,
  allow: (person, input, { world }) => liesInArea(world, person, input.raw['unit']),
  subject: (input) => input.record,
  run: async (input, context) => {
    const standing = await getRecord(context, input.record, true);
    const { kind, state, entries } = standing;
    if (entries.some((entry) => entry.id === input.id))
      return { record: input.record, known: true, hints: [] };
    refuseIfChanged(input, entries);
    const { header, values } = newContent(context, standing, input.raw);
    const { id, record, note } = input;
    const written = { id, record, kind: kind.id, note, ...writtenBy(context), ...lateParts(input) };
    await appendEntry(context, kind, state, { ...written, act: 'corrected', header, values });
    return { record, known: false, hints: await allHints(context, { id: record, kind, header, values }) };
  }
});
