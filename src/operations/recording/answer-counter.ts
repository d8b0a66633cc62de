import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import type { Counter } from '#engine/records/state.ts';
import { sideOf } from '#programme/parties.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { appendEntry, getRecord, type Standing } from './append-entry.ts';
import { lateInput, lateParts } from './late-input.ts';
import { refuseBeyondNextStep } from './new-content.ts';
import { writtenBy } from './written.ts';

interface Declared {
  readonly id: string;
  readonly label: Label;
  readonly words: Label;
  readonly act: 'accepted' | 'kept';
  readonly reason: 'required' | 'optional';
}

/** What the host's side answers to a counter-entry. */
export function answerCounter(declared: Declared) {
  const note = v.pipe(v.string(), v.trim(), v.maxLength(2000));
  return operation({
    id: declared.id,
    label: declared.label,
    words: declared.words,
    input: v.object({
      id: v.pipe(v.string(), v.uuid()),
      record: v.pipe(v.string(), v.uuid()),
      /** Id of the counter-entry that is answered, so that nobody takes over what was not seen. */
      countered: v.pipe(v.string(), v.uuid()),
      note: declared.reason === 'required' ? v.pipe(note, v.minLength(3)) : v.optional(note, ''),
      ...lateInput
    }),
    positional: ['record', 'countered'],
    right: 'record',
    writes: true,
    subject: (input) => input.record,
    run: async (input, context: Context) => {
      const { id, record, countered } = input;
      const standing = await getRecord(context, record, true);
      const { kind, state, entries } = standing;
      if (entries.some((entry) => entry.id === id)) return { record, known: true };
      const counter = getCounter(standing, countered);
      const { by, party, at } = writtenBy(context);
      if (sideOf(state.header.host) !== sideOf(party)) throw problem('not-host-side', { record });
      if (declared.act === 'accepted') refuseBeyondNextStep(state, counter.header.day);
      const written = { id, record, kind: kind.id, by, party, at, ...lateParts(input) };
      const entry = { ...written, act: declared.act, countered, ...(input.note ? { note: input.note } : {}) };
      await appendEntry(context, kind, state, entry);
      return { record, known: false };
    }
  });
}

/** The one that waits; another may have come since the page was opened. */
function getCounter({ state }: Standing, countered: string): Counter {
  if (state.status === 'recorded' && state.counter?.entry === countered) return state.counter;
  throw problem('no-such-counter', { record: state.id });
}
