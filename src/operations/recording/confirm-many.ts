import type { Label } from '#basis/label.ts';
import { isProblem, problem } from '#basis/problem.ts';
import { labelOf } from '#messages/say.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { appendEntry, getRecord } from './append-entry.ts';
import { derivedId } from './derived-id.ts';
import { lateInput, lateParts } from './late-input.ts';
import { refuseUnlessAsked } from './simple-act.ts';
import { writtenBy } from './written.ts';

/** More than a page of any list. */
export const MOST_AT_ONCE = 200;
const SHORTEST_REASON = 3;

/** What became of one of them. */
export interface Decided {
  readonly record: string;
  readonly outcome: 'done' | 'known' | 'refused';
  readonly problem?: { readonly code: string; readonly sentence: Label };
}

const input = v.object({
  /** Made by the client for one press: the id of each entry follows from it and the record. */
  id: v.pipe(v.string(), v.uuid()),
  records: v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.minLength(1), v.maxLength(MOST_AT_ONCE)),
  decision: v.optional(v.picklist(['confirmed', 'rejected']), 'confirmed'),
  note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000)), ''),
  ...lateInput
});

type Input = v.InferOutput<typeof input>;

export default operation({
  id: 'confirm-many',
  label: { vi: 'Xác nhận nhiều bản ghi', en: 'Confirm many' },
  words: {
    vi: 'Xác nhận, hoặc không xác nhận kèm một lý do chung, nhiều hoạt động phối hợp một lúc; nói rõ kết quả từng bản ghi.',
    en: 'Confirms several joint activities at once, or rejects them with one reason; says what became of each.'
  },
  input,
  positional: ['records'],
  right: 'confirm',
  writes: true,
  subject: ({ id }) => id,
  run: async (asked, context) => {
    if (asked.decision === 'rejected' && asked.note.length < SHORTEST_REASON) {
      throw problem('input-refused', { fields: { note: labelOf('bulk.reasonMissing') } });
    }
    const outcomes: Decided[] = [];
    // In one order for everybody, so that two who press at once wait for each other and never in a circle.
    for (const record of [...new Set(asked.records)].toSorted()) {
      outcomes.push(await decided(record, asked, context));
    }
    return { outcomes };
  },
  isWell: ({ outcomes }) => outcomes.every(({ outcome }) => outcome !== 'refused'),
  print: ({ outcomes }, language) =>
    outcomes
      .map(({ record, outcome, problem: why }) =>
        [record, outcome, why?.sentence[language]].filter(Boolean).join('  ')
      )
      .join('\n')
});

/** One that is refused stops no other: nothing of it was written. */
async function decided(record: string, asked: Input, context: Context): Promise<Decided> {
  try {
    return { record, outcome: await decide(record, asked, context) };
  } catch (error) {
    if (!isProblem(error)) throw error;
    return { record, outcome: 'refused', problem: { code: error.code, sentence: error.sentence } };
  }
}

async function decide(record: string, asked: Input, context: Context): Promise<'done' | 'known'> {
  if (!context.person) throw problem('not-signed-in', {});
  const standing = await getRecord(context, record, true);
  const id = derivedId(asked.id, record);
  if (standing.entries.some((entry) => entry.id === id)) return 'known';
  refuseUnlessAsked(standing, context.person);
  const { kind, state } = standing;
  const written = { id, record, kind: kind.id, ...writtenBy(context), ...lateParts(asked) };
  const note = asked.note === '' ? {} : { note: asked.note };
  await appendEntry(context, kind, state, { ...written, ...note, act: asked.decision });
  return 'done';
}
