import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import type { Person } from '#engine/rights/role.ts';
import { sideToConfirm } from '#engine/records/sides.ts';
import { sideOf } from '#programme/parties.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { appendEntry, getRecord, type Standing } from './append-entry.ts';
import { lateInput, lateParts } from './late-input.ts';
import { writtenBy } from './written.ts';

interface Declared {
  readonly id: string;
  readonly label: Label;
  readonly words: Label;
  readonly right: 'record' | 'confirm';
  readonly act: 'confirmed' | 'rejected' | 'withdrawn';
  readonly reason: 'required' | 'optional';
  /** Refuses with a problem when the act cannot follow. */
  readonly check: (standing: Standing, person: Person) => void;
}

/** Acts that add no new content to a record: they differ only in who may do them, and when. */
export function simpleAct(declared: Declared) {
  const note = v.pipe(v.string(), v.trim(), v.maxLength(2000));
  return operation({
    id: declared.id,
    label: declared.label,
    words: declared.words,
    input: v.object({
      id: v.pipe(v.string(), v.uuid()),
      record: v.pipe(v.string(), v.uuid()),
      note: declared.reason === 'required' ? v.pipe(note, v.minLength(3)) : v.optional(note, ''),
      ...lateInput
    }),
    positional: ['record'],
    right: declared.right,
    writes: true,
    subject: (input) => input.record,
    run: async (input, context: Context) => {
      const standing = await getRecord(context, input.record, true);
      if (standing.entries.some((entry) => entry.id === input.id))
        return { record: input.record, known: true };
      if (!context.person) throw problem('not-signed-in', {});
      declared.check(standing, context.person);
      const { id, record } = input;
      const written = { id, record, kind: standing.kind.id, ...writtenBy(context), ...lateParts(input) };
      const entry = { ...written, act: declared.act, ...(input.note ? { note: input.note } : {}) };
      await appendEntry(context, standing.kind, standing.state, entry);
      return { record, known: false };
    }
  });
}

/** Only the side that was named as a co-host confirms or rejects, and only while it is asked to. */
export function refuseUnlessAsked({ kind, state }: Standing, person: Person): void {
  const side = sideToConfirm(kind, state.header, sideOf);
  if (state.status === 'withdrawn' || side === undefined || side !== sideOf(person.party)) {
    throw problem('nothing-to-confirm', { record: state.id });
  }
}

/** A record is withdrawn by the side that wrote it. */
export function refuseUnlessOwn({ state, entries }: Standing, person: Person): void {
  if (sideOf(entries[0]?.party ?? '') !== sideOf(person.party)) {
    throw problem('not-own-record', { record: state.id });
  }
}
