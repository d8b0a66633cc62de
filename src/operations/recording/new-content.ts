import type { Day } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import { problem } from '#basis/problem.ts';
import type { Values } from '#engine/records/field.ts';
import type { Header } from '#engine/records/kind.ts';
import { parseRecord } from '#engine/records/parse-record.ts';
import type { RecordState } from '#engine/records/state.ts';
import type { Context } from '../context.ts';
import type { Standing } from './append-entry.ts';
import { recordingRules } from './record-activity.ts';

export interface NewContent {
  readonly header: Header;
  readonly values: Values;
}

/** What a record is to say instead, checked as when it was first written and against what happened to it since. */
export function newContent(
  { world }: Context,
  { kind, state }: Standing,
  raw: Readonly<Record<string, unknown>>
): NewContent {
  const parsed = parseRecord(kind, raw, recordingRules(world));
  if ('problems' in parsed) throw problem('input-refused', { fields: parsed.problems });
  refuseBeyondNextStep(state, parsed.header.day);
  if (world.homeOf(parsed.header.unit) !== world.homeOf(state.header.unit)) {
    throw problem('correction-across-provinces', { record: state.id });
  }
  return parsed;
}

/** A thing cannot begin after what happened to it later. */
export function refuseBeyondNextStep({ steps }: RecordState, day: Day): void {
  const next = steps[1]?.day;
  if (next === undefined || day <= next) return;
  const say = {
    vi: `Bước tiếp theo đã ghi ngày ${dayText(next, 'vi')}; ngày bắt đầu không thể sau ngày đó. Hãy sửa ngày, hoặc rút bản ghi và ghi lại.`,
    en: `The next step was taken on ${dayText(next, 'en')}; the beginning cannot come after it. Mend the day, or withdraw the record and record it again.`
  };
  throw problem('input-refused', { fields: { day: say } });
}
