import { problem } from '#basis/problem.ts';
import { parseRecord } from '#engine/records/parse-record.ts';
import { isValidOn } from '#engine/territory/unit.ts';
import { isDay } from '#basis/day.ts';
import { kinds } from '#programme/catalogue.ts';
import { parties } from '#programme/parties.ts';
import { isKnownEntry } from '#store/ledger/read-entries.ts';
import * as drafts from '#store/drafts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import type { World } from '../world.ts';
import { appendEntry } from './append-entry.ts';
import { liesInArea } from './area.ts';
import { lateInput, lateParts } from './late-input.ts';
import { allHints } from './past-of.ts';
import { writtenBy } from './written.ts';

export default operation({
  id: 'record-activity',
  label: { vi: 'Ghi hoạt động', en: 'Record an activity' },
  words: {
    vi: 'Ghi một hoạt động đã làm. Gửi lại cùng một id không ghi thêm lần nữa.',
    en: 'Records something that was done. Sending the same id again records nothing more.'
  },
  input: v.object({
    /** Entry id, made by the client. */
    id: v.pipe(v.string(), v.uuid()),
    record: v.pipe(v.string(), v.uuid()),
    kind: v.string(),
    raw: v.record(v.string(), v.unknown()),
    note: v.optional(v.pipe(v.string(), v.maxLength(2000))),
    ...lateInput
  }),
  positional: ['kind'],
  right: 'record',
  writes: true,
  allow: (person, input, { world }) => liesInArea(world, person, input.raw['unit']),
  subject: (input) => input.record,
  run: async (input, context) => {
    const kind = kinds.get(input.kind);
    if (!kind) throw problem('no-such-kind', { id: input.kind });
    // What was recorded stays recorded, whatever a decree applied since would say of its commune.
    if (await isKnownEntry(context.sql, context.world.homeOf(String(input.raw['unit'])), input.id))
      return { record: input.record, known: true, hints: [] };
    const parsed = parseRecord(kind, input.raw, recordingRules(context.world));
    if ('problems' in parsed) throw problem('input-refused', { fields: parsed.problems });
    const { header, values } = parsed;
    const { id, record, note } = input;
    const hints = await allHints(context, { id: record, kind, header, values });
    const written = {
      id,
      record,
      kind: kind.id,
      ...writtenBy(context),
      ...(note ? { note } : {}),
      ...lateParts(input)
    };
    await appendEntry(context, kind, undefined, { ...written, act: 'recorded', header, values });
    await drafts.remove(context.sql, record);
    return { record, known: false, hints };
  }
});

/** The map and the parties, as the checks of a record need them. */
export function recordingRules(world: World) {
  return {
    today: world.today,
    parties,
    isCommune: (id: string, on: string): boolean => {
      const unit = world.territory.find(id);
      return unit?.level === 'commune' && isDay(on) && isValidOn(unit, on);
    }
  };
}
