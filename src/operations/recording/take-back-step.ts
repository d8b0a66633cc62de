import { problem } from '#basis/problem.ts';
import { isFirst } from '#engine/records/steps.ts';
import { sideOf } from '#programme/parties.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { appendEntry, getRecord, type Standing } from './append-entry.ts';
import { lateInput, lateParts } from './late-input.ts';
import { writtenBy } from './written.ts';

export default operation({
  id: 'take-back-step',
  label: { vi: 'Rút một bước ghi nhầm', en: 'Take back a step' },
  words: {
    vi: 'Rút một bước ghi nhầm trong vòng đời, kèm lý do. Bước đó không tính nữa nhưng vẫn còn trong lịch sử.',
    en: 'Takes back a step recorded by mistake, with the reason. It no longer counts and stays in view.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    record: v.pipe(v.string(), v.uuid()),
    /** Id of the entry that took the step. */
    taken: v.pipe(v.string(), v.uuid()),
    note: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(2000)),
    ...lateInput
  }),
  positional: ['record', 'taken'],
  right: 'record',
  writes: true,
  subject: (input) => input.record,
  run: async ({ id, record, taken, note, ...given }, context) => {
    const standing = await getRecord(context, record, true);
    if (standing.entries.some((entry) => entry.id === id)) return { record, known: true };
    refuseUnlessTaken(standing, taken);
    const { by, party, at } = writtenBy(context);
    const written = standing.entries.find((entry) => entry.id === taken);
    // By the side that took it, as a record is withdrawn by the side that wrote it.
    if (sideOf(written?.party ?? '') !== sideOf(party)) throw problem('not-own-record', { record });
    const entry = {
      id,
      record,
      kind: standing.kind.id,
      note,
      by,
      party,
      at,
      act: 'unstepped',
      taken,
      ...lateParts(given)
    } as const;
    await appendEntry(context, standing.kind, standing.state, entry);
    return { record, known: false };
  }
});

function refuseUnlessTaken({ kind, state }: Standing, taken: string): void {
  const step = state.steps.find((one) => one.entry === taken);
  const follows = kind.steps?.find(({ id }) => id === step?.step)?.follows;
  if (!step || follows || isFirst(step) || state.status === 'withdrawn') {
    throw problem('no-such-step', { record: state.id });
  }
}
