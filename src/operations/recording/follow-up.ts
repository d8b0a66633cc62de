import type { Label } from '#basis/label.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { appendEntry, getRecord } from './append-entry.ts';
import { writtenBy } from './written.ts';

interface Declared {
  readonly id: string;
  readonly label: Label;
  readonly words: Label;
  readonly act: 'flagged' | 'unflagged';
}

/** Sets the mark for follow-up or takes it away; where it stands so already, nothing is written. */
export function followUp({ id, label, words, act }: Declared) {
  return operation({
    id,
    label,
    words,
    input: v.object({
      id: v.pipe(v.string(), v.uuid()),
      record: v.pipe(v.string(), v.uuid()),
      note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1000)), '')
    }),
    positional: ['record'],
    right: 'confirm',
    writes: true,
    subject: (input) => input.record,
    run: async (input, context: Context) => {
      const { record, note } = input;
      const { kind, state, entries } = await getRecord(context, record, true);
      const isKnown = entries.some((entry) => entry.id === input.id);
      if (isKnown || state.isFlagged === (act === 'flagged')) return { record, known: true };
      const written = { id: input.id, record, kind: kind.id, ...writtenBy(context) };
      await appendEntry(context, kind, state, { ...written, act, ...(note ? { note } : {}) });
      return { record, known: false };
    }
  });
}
