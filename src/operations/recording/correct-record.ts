import type { Day } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import { problem } from '#basis/problem.ts';
import { parseRecord } from '#engine/records/parse-record.ts';
import type { RecordState } from '#engine/records/state.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { appendEntry, getRecord } from './append-entry.ts';
import { liesInArea } from './area.ts';
import { lateInput, lateParts } from './late-input.ts';
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
    note: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(2000)),
    ...lateInput
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
    refuseBeyondNextStep(state, header.day);
    if (context.world.homeOf(header.unit) !== context.world.homeOf(state.header.unit)) {
      throw problem('correction-across-provinces', { record: input.record });
    }
    const { id, record, note } = input;
    const written = { id, record, kind: kind.id, note, ...writtenBy(context), ...lateParts(input) };
    await appendEntry(context, kind, state, { ...written, act: 'corrected', header, values });
    return { record, known: false, hints };
  }
});

/** A thing cannot begin after what happened to it later. */
function refuseBeyondNextStep({ steps }: RecordState, day: Day): void {
  const next = steps[1]?.day;
  if (next === undefined || day <= next) return;
  const say = {
    vi: `Bước tiếp theo đã ghi ngày ${dayText(next, 'vi')}; ngày bắt đầu không thể sau ngày đó. Hãy sửa ngày, hoặc rút bản ghi và ghi lại.`,
    en: `The next step was taken on ${dayText(next, 'en')}; the beginning cannot come after it. Mend the day, or withdraw the record and record it again.`
  };
  throw problem('input-refused', { fields: { day: say } });
}
