import { problem } from '#basis/problem.ts';
import { parseRecord } from '#engine/records/parse-record.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { appendEntry, getRecord } from './append-entry.ts';
import { liesInArea } from './area.ts';
import { recordingRules } from './record-activity.ts';
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
    note: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(2000))
  }),
  positional: ['record'],
  right: 'record',
  writes: true,
  allow: (person, input, { world }) => liesInArea(world, person, input.raw['unit']),
  subject: (input) => input.record,
  run: async (input, context) => {
    const { kind, state, entries } = await getRecord(context, input.record, true);
    if (entries.some((entry) => entry.id === input.id))
      return { record: input.record, known: true, hints: [] };
    const parsed = parseRecord(kind, input.raw, recordingRules(context.world));
    if ('problems' in parsed) throw problem('input-refused', { fields: parsed.problems });
    const { header, values, hints } = parsed;
    if (context.world.homeOf(header.unit) !== context.world.homeOf(state.header.unit)) {
      throw problem('correction-across-provinces', { record: input.record });
    }
    const { id, record, note } = input;
    const written = { id, record, kind: kind.id, note, ...writtenBy(context) };
    await appendEntry(context, kind, state, { ...written, act: 'corrected', header, values });
    return { record, known: false, hints };
  }
});
