import { problem } from '#basis/problem.ts';
import { parseStep } from '#engine/records/parse-record.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { appendEntry, getRecord } from './append-entry.ts';
import { lateInput, lateParts } from './late-input.ts';
import { writtenBy } from './written.ts';

export default operation({
  id: 'take-step',
  label: { vi: 'Ghi bước tiếp theo', en: 'Take a step' },
  words: {
    vi: 'Ghi một bước trong vòng đời của mô hình, tổ, nhóm: củng cố, nhân rộng, giải thể…',
    en: 'Records a step in the life of a model, team or group: strengthened, replicated, retired…'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    record: v.pipe(v.string(), v.uuid()),
    step: v.string(),
    day: v.string(),
    raw: v.optional(v.record(v.string(), v.unknown()), {}),
    note: v.optional(v.pipe(v.string(), v.maxLength(2000))),
    ...lateInput
  }),
  positional: ['record', 'step', 'day'],
  right: 'record',
  writes: true,
  subject: (input) => input.record,
  run: async (input, context) => {
    const { kind, state, entries } = await getRecord(context, input.record, true);
    if (entries.some((entry) => entry.id === input.id)) return { record: input.record, known: true };
    const parsed = parseStep(kind, state, input, context.world.today);
    if ('problems' in parsed) throw problem('input-refused', { fields: parsed.problems });
    const { id, record, note } = input;
    const written = {
      id,
      record,
      kind: kind.id,
      ...writtenBy(context),
      ...(note ? { note } : {}),
      ...lateParts(input)
    };
    await appendEntry(context, kind, state, { ...written, act: 'stepped', ...parsed });
    return { record, known: false };
  }
});
